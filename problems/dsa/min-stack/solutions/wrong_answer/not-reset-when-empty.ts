// mistake: { en: "Once the stack is empty, nothing of its old minimum may survive.", zh: "栈清空之后，旧的最小值不应再起作用。" }
export class MinStack {
  private readonly values: number[] = [];
  private readonly minima: number[] = [];
  private last = Infinity;

  push(x: number): void {
    this.last = Math.min(this.minima[this.minima.length - 1] ?? this.last, x);
    this.values.push(x);
    this.minima.push(this.last);
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
