// mistake: { en: "A plain object visits integer-like keys in ascending order, not in the order of insertion. A Map keeps that order.", zh: "普通对象按升序遍历形如整数的键，而不是按插入顺序；要保留插入顺序应使用 Map。" }
export class LRUCache {
  private readonly entries: Record<number, number> = {};
  private size = 0;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const value = this.entries[key];
    if (value === undefined) return -1;
    this.put(key, value);
    return value;
  }

  put(key: number, value: number): void {
    if (key in this.entries) delete this.entries[key];
    else this.size++;
    this.entries[key] = value;
    if (this.size > this.capacity) this.evict();
  }

  private evict(): void {
    for (const oldest in this.entries) {
      delete this.entries[oldest];
      this.size--;
      return;
    }
  }
}
