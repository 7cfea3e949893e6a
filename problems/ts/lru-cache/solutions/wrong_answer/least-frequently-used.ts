// mistake: { en: "This counts how often a key was used. What matters is when it was used last.", zh: "这里统计的是使用次数；该看的是最近一次使用的时间。" }
export class LRUCache {
  private readonly values = new Map<number, number>();
  private readonly uses = new Map<number, number>();

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const value = this.values.get(key);
    if (value === undefined) return -1;
    this.uses.set(key, this.uses.get(key)! + 1);
    return value;
  }

  put(key: number, value: number): void {
    if (!this.values.has(key) && this.values.size === this.capacity) this.evict();
    this.values.set(key, value);
    this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
  }

  private evict(): void {
    let rarest = -1;
    for (const [key, uses] of this.uses) {
      if (rarest === -1 || uses < this.uses.get(rarest)!) rarest = key;
    }
    this.values.delete(rarest);
    this.uses.delete(rarest);
  }
}
