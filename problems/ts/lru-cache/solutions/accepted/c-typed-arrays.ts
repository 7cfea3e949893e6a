/** The linked list as two arrays of slot numbers; slot `capacity` is the sentinel. */
export class LRUCache {
  private readonly slots = new Map<number, number>();
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly older: Int32Array;
  private readonly newer: Int32Array;

  constructor(private readonly capacity: number) {
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.older = new Int32Array(capacity + 1).fill(capacity);
    this.newer = new Int32Array(capacity + 1).fill(capacity);
  }

  get(key: number): number {
    const slot = this.slots.get(key);
    if (slot === undefined) return -1;
    this.unlink(slot);
    this.append(slot);
    return this.values[slot];
  }

  put(key: number, value: number): void {
    const slot = this.slots.get(key) ?? this.freeSlot();
    if (this.slots.has(key)) this.unlink(slot);
    this.slots.set(key, slot);
    this.keys[slot] = key;
    this.values[slot] = value;
    this.append(slot);
  }

  private freeSlot(): number {
    if (this.slots.size < this.capacity) return this.slots.size;
    const oldest = this.newer[this.capacity];
    this.unlink(oldest);
    this.slots.delete(this.keys[oldest]);
    return oldest;
  }

  private unlink(slot: number): void {
    this.newer[this.older[slot]] = this.newer[slot];
    this.older[this.newer[slot]] = this.older[slot];
  }

  private append(slot: number): void {
    const newest = this.older[this.capacity];
    this.older[slot] = newest;
    this.newer[slot] = this.capacity;
    this.newer[newest] = slot;
    this.older[this.capacity] = slot;
  }
}
