// mistake: { en: "A put of an existing key has to replace its value, not only its place in the order.", zh: "put 已有的键不仅要刷新次序，还要更新它的值。" }
export class LRUCache {
  private readonly entries = new Map<number, number>();

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const value = this.entries.get(key);
    if (value === undefined) return -1;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    const current = this.entries.get(key) ?? value;
    this.entries.delete(key);
    this.entries.set(key, current);
    if (this.entries.size > this.capacity) this.entries.delete(this.entries.keys().next().value!);
  }
}
