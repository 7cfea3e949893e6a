// problem: add
// threat: waiting for the real clock, which burns CPU
// verdicts: TLE
export function add(a: number, b: number) {
  for (const end = Date.now() + 20_000; Date.now() < end; );
  return a + b;
}
