type Source = { int(lo: number, hi: number): number };

/** Short lists of few different values: many triples by place, few by value. */
export default function* ({ int }: Source) {
  for (let n = 4; n <= 12; n++) {
    yield { name: `small, n = ${n}`, args: { nums: Array.from({ length: n }, () => int(-4, 4)) } };
  }
  yield { name: 'sixty numbers', args: { nums: Array.from({ length: 60 }, () => int(-40, 40)) } };
  yield { name: 'hundred numbers, few values', args: { nums: Array.from({ length: 100 }, () => int(-3, 3)) } };
  yield { name: 'every number from -100 to 100', args: { nums: Array.from({ length: 201 }, (_, i) => ((i * 73) % 201) - 100) } };
}
