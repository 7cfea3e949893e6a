/** Remembers when each key was used and looks through all of them to find the oldest. */
export class LRUCache {
  private readonly entries = new Map<number, { value: number; usedAt: number }>();
  private now = 0;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    entry.usedAt = this.now++;
    return entry.value;
  }

  put(key: number, value: number): void {
    if (!this.entries.has(key) && this.entries.size === this.capacity) this.entries.delete(this.oldest());
    this.entries.set(key, { value, usedAt: this.now++ });
  }

  private oldest(): number {
    let oldest = -1;
    let usedAt = Infinity;
    for (const [key, entry] of this.entries) {
      if (entry.usedAt < usedAt) {
        oldest = key;
        usedAt = entry.usedAt;
      }
    }
    return oldest;
  }
}
