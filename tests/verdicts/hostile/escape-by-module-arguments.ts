// problem: add
// threat: arguments and this at the top level belong to the wrapper
// verdicts: AC
const self = (() => this)();
if (self !== undefined && self !== globalThis) throw 'escaped: this';
let given: any;
try {
  given = arguments;
} catch {}
for (const value of given ?? []) if (Object(value) === value) throw 'escaped: an argument of the wrapper';
export const add = (a: number, b: number) => a + b;
