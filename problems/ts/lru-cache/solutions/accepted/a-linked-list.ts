interface Node {
  key: number;
  value: number;
  older: Node;
  newer: Node;
}

export class LRUCache {
  private readonly nodes = new Map<number, Node>();
  /** A ring: `newer` of the sentinel is the oldest node, `older` of it the newest. */
  private readonly sentinel: Node;
  private readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
    const sentinel = {} as Node;
    sentinel.older = sentinel;
    sentinel.newer = sentinel;
    this.sentinel = sentinel;
  }

  get(key: number): number {
    const node = this.nodes.get(key);
    if (node === undefined) return -1;
    this.unlink(node);
    this.append(node);
    return node.value;
  }

  put(key: number, value: number): void {
    const known = this.nodes.get(key);
    if (known !== undefined) this.unlink(known);
    const node: Node = { key, value, older: this.sentinel, newer: this.sentinel };
    this.nodes.set(key, node);
    this.append(node);
    if (this.nodes.size > this.capacity) this.evict();
  }

  private evict(): void {
    const oldest = this.sentinel.newer;
    this.unlink(oldest);
    this.nodes.delete(oldest.key);
  }

  private unlink(node: Node): void {
    node.older.newer = node.newer;
    node.newer.older = node.older;
  }

  private append(node: Node): void {
    const newest = this.sentinel.older;
    node.older = newest;
    node.newer = this.sentinel;
    newest.newer = node;
    this.sentinel.older = node;
  }
}
