// problem: add
// threat: a pattern whose compilation takes seconds and gigabytes
// verdicts: TLE, MLE, RTE
export function add(a: number, b: number) {
  for (let i = 0; ; i++) new RegExp(`(?:${'(?:a?|b+){1,40}'.repeat(2000 + i)})`, 'u').test('aab');
}
