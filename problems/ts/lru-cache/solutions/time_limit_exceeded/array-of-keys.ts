/** The order of use in an array: finding a key and closing the gap both touch the whole array. */
export class LRUCache {
  private readonly order: number[] = [];
  private readonly values = new Map<number, number>();

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const value = this.values.get(key);
    if (value === undefined) return -1;
    this.refresh(key);
    return value;
  }

  put(key: number, value: number): void {
    if (this.values.has(key)) this.refresh(key);
    else this.order.push(key);
    this.values.set(key, value);
    if (this.order.length > this.capacity) this.values.delete(this.order.shift()!);
  }

  private refresh(key: number): void {
    this.order.splice(this.order.indexOf(key), 1);
    this.order.push(key);
  }
}
