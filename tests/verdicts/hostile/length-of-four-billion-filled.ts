// problem: work
// threat: a list that turns into a dictionary of billions
// verdicts: MLE, TLE
export function work() {
  const list: number[] = [];
  list.length = 4e9;
  for (let i = 0; ; i++) list[i * 7] = i;
}
