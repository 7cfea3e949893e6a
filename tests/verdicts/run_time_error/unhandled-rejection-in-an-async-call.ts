// problem: add
// message: forgotten
async function log() {
  await null;
  throw new Error('forgotten');
}
export function add(a: number, b: number): number {
  log();
  return a + b;
}
