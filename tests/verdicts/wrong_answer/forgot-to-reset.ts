// problem: counter
// message: expected 3, found 6
export class Counter {
  private values: number[] = [];
  constructor(private value: number) {}
  add(n: number) {
    this.values.push((this.value += n));
    return this.value;
  }
  reset() {}
  history() {
    return this.values;
  }
}
