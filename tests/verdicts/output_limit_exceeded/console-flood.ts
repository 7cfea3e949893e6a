// problem: work
export function work(n: number) {
  for (;;) console.log('line');
}
