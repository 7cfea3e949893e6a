// problem: numbers
function* count(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i;
}
export function numbers(n: number): number[] {
  return [...count(n).map((x) => x)].flatMap((x) => [x]);
}
