// mistake: { en: "The difference of two 32-bit numbers needs 33 bits; in an Int32Array it wraps around.", zh: "两个 32 位整数之差可能需要 33 位，存进 Int32Array 会溢出回绕。" }
export class MinStack {
  private readonly differences = new Int32Array(100_000);
  private size = 0;
  private min = 0;

  push(x: number): void {
    if (this.size === 0) this.min = x;
    this.differences[this.size++] = x - this.min;
    this.min = Math.min(this.min, x);
  }

  pop(): void {
    const difference = this.differences[--this.size];
    if (difference < 0) this.min -= difference;
  }

  top(): number {
    const difference = this.differences[this.size - 1];
    return difference < 0 ? this.min : this.min + difference;
  }

  getMin(): number {
    return this.min;
  }
}
