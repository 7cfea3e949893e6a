// mistake: { en: "A get that finds its key is a use. Without the refresh this is first in, first out.", zh: "找到键的 get 也算一次使用；不刷新次序就成了先进先出。" }
export class LRUCache {
  private readonly entries = new Map<number, number>();

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    return this.entries.get(key) ?? -1;
  }

  put(key: number, value: number): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.capacity) this.entries.delete(this.entries.keys().next().value!);
  }
}
