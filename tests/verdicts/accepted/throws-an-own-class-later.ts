// problem: square-root
class Negative extends Error {
  override name = 'Negative';
}
export async function squareRoot(x: number) {
  await null;
  if (x < 0) throw new Negative('negative', { cause: x });
  return Math.sqrt(x);
}
