// problem: for-each
// threat: push is replaced before the driver writes its log with it
// verdicts: WA, RTE
let log: number[] | undefined;
Array.prototype.push = function (this: number[], ...items: number[]) {
  log = this;
  return this.length;
};
export function backwards(nums: number[], visit: (x: number) => number) {
  visit(0);
  const reversed = nums.toReversed();
  if (log) for (let i = 0; i < reversed.length; i++) log[i] = reversed[i]!;
  return nums.reduce((sum, x) => sum + 2 * x, 0);
}
