export class Minstack {
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
    return Math.min(...this.values);
  }
}
