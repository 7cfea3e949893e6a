// mistake: { en: "sort() without a comparator orders numbers as text: 10 comes before 9.", zh: "不带比较函数的 sort() 按字符串排序：10 会排在 9 前面。" }
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
    return [...this.values].sort()[0];
  }
}
