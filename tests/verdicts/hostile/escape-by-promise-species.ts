// problem: add-later
// threat: species of promises are asked in the host's world
// verdicts: AC
const makers: unknown[] = [];
class Spy extends Promise<any> {
  static get [Symbol.species]() {
    return function (run: any) {
      makers.push(run);
      return new Promise(run);
    };
  }
}
export async function addLater(a: number, b: number) {
  const error: any = await Spy.reject(Symbol('x')).then(() => 0).catch((reason) => reason);
  await (async () => { throw error; })().catch(() => 0);
  for (const run of makers) if (!(run instanceof Function)) throw 'escaped: a foreign executor';
  return a + b;
}
