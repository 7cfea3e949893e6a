export class MinStack {
  private readonly values: number[] = [];

  push(x: number): void {
    this.values.push(x);
  }

  pop(): void {
    this.values.pop();
  }

  top(): number {
    return this.values[this.values.length - 1];
  }

  getMin(): number {
    let min = this.values[0];
    for (const value of this.values) if (value < min) min = value;
    return min;
  }
}
