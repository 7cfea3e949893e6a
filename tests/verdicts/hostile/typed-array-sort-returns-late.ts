// problem: add
// threat: a sort that no timer interrupts and that returns in the end: the clock must be read after the call
// verdicts: TLE
export function add(a: number, b: number) {
  const values = new Float64Array(3_000_000);
  for (let round = 0; round < 8; round++) {
    let x = round + 1;
    for (let i = 0; i < values.length; i++) values[i] = x = (x * 1103515245 + 12345) % 2147483648;
    values.sort();
  }
  return a + b;
}
