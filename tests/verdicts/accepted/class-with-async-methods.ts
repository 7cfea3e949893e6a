// problem: counter
export class Counter {
  values: number[] = [];
  constructor(public value: number) {}
  async add(n: number) {
    await null;
    this.value += n;
    this.values.push(this.value);
    return this.value;
  }
  async reset() {
    this.value = 2;
    this.values = [];
  }
  history = () => this.values;
}
