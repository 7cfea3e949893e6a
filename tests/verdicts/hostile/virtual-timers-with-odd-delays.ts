// problem: wait-for
// threat: delays that are no sensible numbers must not break the clock
// verdicts: AC
export async function slowest(delays: number[]) {
  const odd: any[] = [Number.NaN, -5, '3', null, undefined, {}, -Infinity, 0.4];
  const start = Date.now();
  for (const delay of odd) clearTimeout(setTimeout(() => 0, delay));
  clearTimeout(undefined as any);
  clearInterval({} as any);
  clearTimeout(1e9);
  await Promise.all(delays.map((delay) => new Promise((resolve) => setTimeout(resolve, delay, 1, 2))));
  return Date.now() - start;
}
