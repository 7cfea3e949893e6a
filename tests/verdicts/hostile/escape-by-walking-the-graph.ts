// problem: add
// threat: every object reachable from the globals belongs to this realm and to no harness
// verdicts: AC
const seen = new Set<any>([globalThis]);
const bad = /harness|primordial|isolated-vm|ExternalCopy|Reference\b|derefInto|applySync|expected/;
for (const value of seen) {
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'string' && bad.test(key)) throw `escaped: ${key}`;
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    for (const next of [descriptor?.value, descriptor?.get, descriptor?.set]) if (Object(next) === next) seen.add(next);
  }
  const prototype = Reflect.getPrototypeOf(value);
  if (prototype) seen.add(prototype);
}
if (seen.size < 500) throw new Error(`only ${seen.size} objects seen`);
export const add = (a: number, b: number) => a + b;
