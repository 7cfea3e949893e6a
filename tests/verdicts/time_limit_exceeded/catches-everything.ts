// problem: add
export function add(a: number, b: number): number {
  for (;;) {
    try {
      for (;;);
    } catch {
    } finally {
      continue;
    }
  }
}
