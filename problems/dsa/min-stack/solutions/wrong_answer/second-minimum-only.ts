// mistake: { en: "Remembering the minimum and the one before it is not enough: several minima can be popped in a row.", zh: "只记最小值和前一个最小值还不够：可能连续弹出好几个最小值。" }
export class MinStack {
  private readonly values: number[] = [];
  private min = Infinity;
  private previous = Infinity;

  push(x: number): void {
    this.values.push(x);
    if (x <= this.min) {
      this.previous = this.min;
      this.min = x;
    }
  }

  pop(): void {
    if (this.values.pop() === this.min) this.min = this.previous;
    if (this.values.length === 0) this.min = Infinity;
  }

  top(): number {
    return this.values[this.values.length - 1];
  }

  getMin(): number {
    return this.min;
  }
}
