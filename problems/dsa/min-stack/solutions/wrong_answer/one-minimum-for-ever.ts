// mistake: { en: "When the minimum is popped, the minimum before it has to come back. One variable can't remember it.", zh: "最小值出栈后，要恢复成它之前的最小值，只用一个变量记不住。" }
export class MinStack {
  private readonly values: number[] = [];
  private min = Infinity;

  push(x: number): void {
    this.values.push(x);
    this.min = Math.min(this.min, x);
  }

  pop(): void {
    this.values.pop();
  }

  top(): number {
    return this.values[this.values.length - 1];
  }

  getMin(): number {
    return this.min;
  }
}
