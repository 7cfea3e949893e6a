/** A list with two ends and no sentinel: the first node has no neighbour to mend. */
interface Node {
  key: number;
  value: number;
  older: Node | null;
  newer: Node | null;
}

export class LRUCache {
  private readonly nodes = new Map<number, Node>();
  private oldest: Node | null = null;
  private newest: Node | null = null;

  constructor(private readonly capacity: number) {}

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
    else if (this.nodes.size === this.capacity) this.evict();
    const node: Node = { key, value, older: null, newer: null };
    this.nodes.set(key, node);
    this.append(node);
  }

  private evict(): void {
    this.nodes.delete(this.oldest!.key);
    this.unlink(this.oldest!);
  }

  private unlink(node: Node): void {
    node.older!.newer = node.newer;
    node.newer!.older = node.older;
  }

  private append(node: Node): void {
    node.older = this.newest;
    node.newer = null;
    if (this.newest === null) this.oldest = node;
    else this.newest.newer = node;
    this.newest = node;
  }
}
