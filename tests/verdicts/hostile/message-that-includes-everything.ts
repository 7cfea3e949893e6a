// problem: square-root
// threat: a message that answers yes to every question
// verdicts: WA, RTE
const yes: any = { includes: () => true, indexOf: () => 0, toString: () => 'negative', valueOf: () => 'negative', length: 8 };
export function squareRoot(x: number) {
  if (x < 0) throw Object.assign(new Error(), { message: yes });
  return Math.sqrt(x);
}
