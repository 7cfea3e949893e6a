// problem: strings
// threat: a rope of a quarter gigabyte that flattening makes real
// verdicts: OLE, TLE, MLE, RTE
export function repeat() {
  let text = '\u1234';
  while (text.length < 2 ** 28) text += text;
  return text;
}
