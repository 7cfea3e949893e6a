// mistake: { en: "A get of a missing key must leave no trace; here it takes a place in the cache.", zh: "get 不存在的键不应留下痕迹；这里它却占掉了一个位置。" }
export class LRUCache {
  private readonly entries = new Map<number, number>();

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const value = this.entries.get(key) ?? -1;
    this.put(key, value);
    return value;
  }

  put(key: number, value: number): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.capacity) this.entries.delete(this.entries.keys().next().value!);
  }
}
