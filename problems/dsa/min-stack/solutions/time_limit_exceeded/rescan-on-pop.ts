/** Remembers the minimum, but searches for the next one whenever the minimum is popped. */
export class MinStack {
  private readonly values: number[] = [];
  private min = Infinity;

  push(x: number): void {
    this.values.push(x);
    this.min = Math.min(this.min, x);
  }

  pop(): void {
    if (this.values.pop() === this.min) this.min = this.values.reduce((a, b) => Math.min(a, b), Infinity);
  }

  top(): number {
    return this.values[this.values.length - 1];
  }

  getMin(): number {
    return this.min;
  }
}
