// problem: work
export function work(n: number) {
  for (let i = 0; i < 2000; i++) {
    try {
      console.log('x'.repeat(99));
    } catch {}
  }
  return n;
}
