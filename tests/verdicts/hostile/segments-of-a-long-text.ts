// problem: add
// threat: Intl.Segmenter over a long text
// verdicts: AC, RTE, TLE, MLE
export function add(a: number, b: number) {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment('中文'.repeat(2_000_000));
  let count = 0;
  for (const _ of segments) if (count++ > 1_000_000) break;
  return a + b;
}
