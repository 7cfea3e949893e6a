// problem: add
export function add(a: number, b: number) {
  return a + b + add.zero;
}
export namespace add {
  export const zero = 0;
}
