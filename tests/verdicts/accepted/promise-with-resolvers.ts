// problem: add-later
export function addLater(a: number, b: number) {
  const { promise, resolve } = Promise.withResolvers<number>();
  Promise.resolve().then(() => resolve(a + b));
  return promise;
}
