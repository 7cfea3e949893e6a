export class MinStack {
  private readonly values: number[] = [];
  private readonly minima: number[] = [];

  push(x: number): void {
    const below = this.minima.length === 0 ? x : this.getMin();
    this.values.push(x);
    this.minima.push(Math.min(x, below));
  }

  pop(): void {
    this.values.pop();
    this.minima.pop();
  }

  top(): number {
    return this.values[this.values.length - 1];
  }

  getMin(): number {
    return this.minima[this.minima.length - 1];
  }
}
