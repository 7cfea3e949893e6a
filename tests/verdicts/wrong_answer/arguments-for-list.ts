// problem: numbers
// message: expected number[]
export function numbers(n: number) {
  return n === 0 ? (function () { return arguments; })() : (function (..._: any[]) { return arguments; })(0, 1, 2);
}
