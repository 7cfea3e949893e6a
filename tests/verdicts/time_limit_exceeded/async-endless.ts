// problem: add-later
export async function addLater(a: number, b: number) {
  for (;;) await null;
}
