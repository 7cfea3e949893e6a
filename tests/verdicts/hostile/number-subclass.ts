// problem: add
// threat: a subclass of Number that prints as the number
// verdicts: WA
class Sum extends Number {
  toJSON() {
    return this.valueOf();
  }
}
export const add = (a: number, b: number) => new Sum(a + b);
