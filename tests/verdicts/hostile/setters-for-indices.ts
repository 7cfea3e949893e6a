// problem: numbers
// threat: setters for the elements of every list
// verdicts: WA
for (let i = 0; i < 10; i++) {
  Object.defineProperty(Array.prototype, i, { get: () => i, set() {}, configurable: true });
  Object.defineProperty(Object.prototype, i, { get: () => i, set() {}, configurable: true });
}
export const numbers = (n: number) => new Array(n);
