// problem: add
// threat: stack overflow inside V8's own parser is an ordinary error
// verdicts: AC
export function add(a: number, b: number) {
  for (const open of ['(', '[', '{a:', '`${', '()=>', '!', 'a?', 'new ']) {
    try {
      (0, eval)(open.repeat(200_000));
    } catch (error) {
      if (!(error instanceof Error)) throw new Error('escaped: an error of another realm');
    }
  }
  return a + b;
}
