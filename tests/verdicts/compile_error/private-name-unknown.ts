// problem: add
export class Box {
  read(other: any) {
    return other.#missing;
  }
}
export const add = (a: number, b: number) => a + b;
