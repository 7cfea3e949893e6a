// problem: work
export function work(n: number) {
  for (let i = 0; i < 600; i++) console.log('x'.repeat(99));
  return n;
}
