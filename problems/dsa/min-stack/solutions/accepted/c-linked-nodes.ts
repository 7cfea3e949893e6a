interface Node {
  value: number;
  min: number;
  below: Node | null;
}

export class MinStack {
  private head: Node | null = null;

  push(x: number): void {
    const min = this.head === null ? x : Math.min(x, this.head.min);
    this.head = { value: x, min, below: this.head };
  }

  pop(): void {
    this.head = this.head!.below;
  }

  top(): number {
    return this.head!.value;
  }

  getMin(): number {
    return this.head!.min;
  }
}
