// problem: add
// threat: the console is a function of the host
// verdicts: AC
export function add(a: number, b: number) {
  for (const key of Reflect.ownKeys(console)) {
    const print = (console as any)[key];
    if (typeof print !== 'function') continue;
    if (!(print instanceof Function) || print.constructor !== Function) throw 'escaped: a foreign function';
    if (print.constructor('return this')() !== globalThis) throw 'escaped: another global';
  }
  return a + b;
}
