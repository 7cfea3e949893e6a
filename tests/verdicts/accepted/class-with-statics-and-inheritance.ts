// problem: counter
abstract class Base<T> {
  static #made = 0;
  static {
    Base.#made = 0;
  }
  protected values: T[] = [];
  constructor() {
    Base.#made++;
  }
  abstract add(value: T): T;
  history() {
    return [...this.values];
  }
}
export default class extends Base<number> implements Iterable<number> {
  accessorValue = 0;
  constructor(public start: number) {
    super();
    this.accessorValue = start;
  }
  override add(n: number) {
    this.accessorValue = this.accessorValue + n;
    this.values.push(this.accessorValue);
    return this.accessorValue;
  }
  reset(): this {
    this.values = [];
    this.accessorValue = this.start;
    return this;
  }
  *[Symbol.iterator]() {
    yield* this.values;
  }
}
