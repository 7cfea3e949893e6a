/** Keeps x - min instead of x; doubles hold these differences exactly. */
export class MinStack {
  private readonly differences: number[] = [];
  private min = 0;

  push(x: number): void {
    if (this.differences.length === 0) this.min = x;
    const difference = x - this.min;
    this.differences.push(difference);
    if (difference < 0) this.min = x;
  }

  pop(): void {
    const difference = this.differences.pop()!;
    if (difference < 0) this.min -= difference;
  }

  top(): number {
    const difference = this.differences[this.differences.length - 1];
    return difference < 0 ? this.min : this.min + difference;
  }

  getMin(): number {
    return this.min;
  }
}
