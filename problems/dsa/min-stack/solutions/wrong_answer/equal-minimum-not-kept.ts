// mistake: { en: "A value equal to the minimum must be remembered too. With a strict comparison the first pop of it removes the only copy.", zh: "与当前最小值相等的值也要记录。用严格小于时，弹出一次就把唯一的那份最小值删掉了。" }
export class MinStack {
  private readonly values: number[] = [];
  private readonly minima: number[] = [];

  push(x: number): void {
    this.values.push(x);
    if (this.minima.length === 0 || x < this.getMin()) this.minima.push(x);
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
