// problem: add
// threat: Function constructors of everything in sight lead to the host
// verdicts: AC
const roots: any[] = [globalThis, console, console.log, Math, JSON, Reflect, Proxy, Intl, async () => 0, function* () {}, async function* () {}, Promise.resolve(), new Error(), [][Symbol.iterator](), /x/, Symbol, 1n];
const names = ['process', 'require', 'module', 'Buffer', 'global', 'ivm', 'setImmediate', 'fetch', 'Deno', 'Bun'];
for (const root of roots) {
  for (let value = root, hops = 0; hops < 5; value = value.constructor, hops++) {
    const made = value.constructor.constructor('return this')();
    const self = made === undefined ? globalThis : made;
    for (const name of names) if (name in self) throw `escaped: ${name}`;
    if (self.Object && self.Object !== Object) throw 'escaped: another global';
  }
}
export const add = (a: number, b: number) => a + b;
