// problem: counter
export class Counter {
  readonly #values: number[] = [];
  constructor(private value: number) {}
  add(n: number): number {
    this.value += n;
    this.#values.push(this.value);
    return this.value;
  }
  reset(): void {
    this.value = 2;
    this.#values.length = 0;
  }
  history(): number[] {
    return this.#values;
  }
}
