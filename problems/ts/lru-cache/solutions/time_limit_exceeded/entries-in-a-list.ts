export class LRUCache {
  private entries: { key: number; value: number }[] = [];

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const found = this.entries.find((entry) => entry.key === key);
    if (found === undefined) return -1;
    this.entries = [...this.entries.filter((entry) => entry !== found), found];
    return found.value;
  }

  put(key: number, value: number): void {
    this.entries = [...this.entries.filter((entry) => entry.key !== key), { key, value }].slice(-this.capacity);
  }
}
