// problem: add
// message: forgotten
export function add(a: number, b: number): number {
  void Promise.reject(new Error('forgotten'));
  return a + b;
}
