// mistake: { en: "A put of a key that is already there adds no entry, so nothing may be evicted.", zh: "put 已有的键并没有增加条目，不应淘汰任何键。" }
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
    if (this.entries.size === this.capacity) this.entries.delete(this.entries.keys().next().value!);
    this.entries.delete(key);
    this.entries.set(key, value);
  }
}
