// problem: add-later
export async function addLater(a: number, b: number): Promise<number> {
  for (let i = 0; i < 1000; i++) await i;
  return a + (await { then: (resolve: (x: number) => void) => resolve(b) });
}
