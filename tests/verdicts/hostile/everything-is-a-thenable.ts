// problem: sum
// threat: a then on Object.prototype makes every awaited object the program's
// verdicts: WA, RTE
(Object.prototype as any).then = function (resolve: (value: unknown) => void) {
  resolve(6);
};
export const sum = async () => ({ forged: true });
