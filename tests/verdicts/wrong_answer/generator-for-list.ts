// problem: numbers
// message: expected number[], got
export function* numbers(n: number) {
  for (let i = 0; i < n; i++) yield i;
}
