// problem: add
// threat: formatters whose memory is not counted on the heap
// verdicts: TLE, MLE, RTE
const kept: unknown[] = [];
export function add() {
  for (;;) kept.push(new Intl.DateTimeFormat('zh-Hans-CN-u-ca-chinese', { dateStyle: 'full' }).format(0));
}
