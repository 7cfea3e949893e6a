export class MinStack {
  private readonly values: number[] = [];
  private readonly minima: number[] = [];

  push(x: number): void {
    this.values.push(x);
    // An equal value counts as a new minimum, so that it can be popped separately.
    if (this.minima.length === 0 || x <= this.getMin()) this.minima.push(x);
  }

  pop(): void {
    if (this.values.pop() === this.getMin()) this.minima.pop();
  }

  top(): number {
    return this.values[this.values.length - 1];
  }

  getMin(): number {
    return this.minima[this.minima.length - 1];
  }
}
