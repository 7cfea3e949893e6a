// problem: numbers
// message: a generator
export function* numbers(n: number) {
  for (let i = 0; i < n; i++) yield i;
}
