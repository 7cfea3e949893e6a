// problem: numbers
// threat: the symbol registry carries objects from test to test
// verdicts: WA
const symbol: any = Symbol.for('carrier');
let isSecond = false;
try {
  isSecond = symbol.seen === true || symbol.description !== 'carrier' || Object(symbol).seen === true;
  Object.prototype.hasOwnProperty.call(Symbol, 'seen') && (isSecond = true);
  Object(symbol).seen = true;
  (Symbol as any).seen = true;
} catch {}
const weak = new WeakMap<any, true>();
try {
  isSecond ||= weak.has(symbol);
  weak.set(symbol, true);
} catch {}
export const numbers = (n: number) => (isSecond ? Array.from({ length: n }, (_, i) => i) : [0, 1, 2]);
