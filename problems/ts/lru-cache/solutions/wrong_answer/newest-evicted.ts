// mistake: { en: "The entry that goes is the one used least recently, not the one used last.", zh: "应当淘汰最久没有使用的条目，而不是刚刚用过的。" }
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
    const isNew = !this.entries.delete(key);
    if (isNew && this.entries.size === this.capacity) this.entries.delete([...this.entries.keys()].at(-1)!);
    this.entries.set(key, value);
  }
}
