interface Node {
  key: number;
  value: number;
  older: Node;
  newer: Node;
}

export class LRUCache {
  private readonly nodes = new Map<number, Node>();
  /** Closes the list to a ring: after it comes the oldest node, before it the newest. */
  private readonly sentinel: Node;

  constructor(private readonly capacity: number) {
    const sentinel = {} as Node;
    sentinel.older = sentinel;
    sentinel.newer = sentinel;
    this.sentinel = sentinel;
  }

  get(key: number): number {
    const node = this.nodes.get(key);
    if (node === undefined) return -1;
    this.refresh(node);
    return node.value;
  }

  put(key: number, value: number): void {
    const node = this.nodes.get(key);
    if (node === undefined) {
      this.add(key, value);
    } else {
      node.value = value;
      this.refresh(node);
    }
  }

  private add(key: number, value: number): void {
    if (this.nodes.size === this.capacity) this.evict();
    const node: Node = { key, value, older: this.sentinel, newer: this.sentinel };
    this.nodes.set(key, node);
    this.append(node);
  }

  private evict(): void {
    const oldest = this.sentinel.newer;
    this.unlink(oldest);
    this.nodes.delete(oldest.key);
  }

  private refresh(node: Node): void {
    this.unlink(node);
    this.append(node);
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
