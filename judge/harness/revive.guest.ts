/** Arguments come in as one JSON text; this runs before any code of the candidate's. */

class ListNode {
  val: unknown;
  next: ListNode | null;
  constructor(val?: unknown, next?: ListNode | null) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
  }
}

class TreeNode {
  val: unknown;
  left: TreeNode | null;
  right: TreeNode | null;
  constructor(val?: unknown, left?: TreeNode | null, right?: TreeNode | null) {
    this.val = val === undefined ? 0 : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
  }
}

interface Container {
  readonly value: Record<string, unknown>;
  readonly parent: Record<string, unknown> | null;
  readonly key: string | number;
}

/** Iterative: containers are listed parents first and built children first. */
function revive(text: string, hasTags: boolean): unknown {
  const root = jsonParse(text) as unknown;
  if (!hasTags) return root;
  const holder = { root } as Record<string, unknown>;
  const containers: Container[] = [];
  if (isObject(root))
    containers.push({ value: root as Record<string, unknown>, parent: holder, key: 'root' });
  for (let index = 0; index < containers.length; index++)
    listChildren((containers[index] as Container).value, containers);
  const nodes: Container[] = [];
  for (let index = containers.length - 1; index >= 0; index--) {
    const container = containers[index] as Container;
    if ('$node' in container.value) nodes.push(container);
    else build(container);
  }
  for (const node of nodes) linkNode(node, holder['root'] as readonly unknown[]);
  return holder['root'];
}

function listChildren(value: Record<string, unknown>, containers: Container[]): void {
  for (const key of isArray(value) ? value.keys() : Object.keys(value)) {
    const child = value[key];
    if (isObject(child)) containers.push({ value: child as Record<string, unknown>, parent: value, key });
  }
}

function build(container: Container): void {
  const { value, parent, key } = container;
  if (isArray(value) || parent === null) return;
  const tag = Object.keys(value).find((name) => name[0] === '$');
  if (tag === undefined) return;
  const content = value[tag];
  if (tag === '$hole') delete parent[key];
  else
    defineProperty(parent, key, {
      value: built(tag, content, value),
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

function built(tag: string, content: unknown, value: Record<string, unknown>): unknown {
  switch (tag) {
    case '$number':
      return Number(content);
    case '$bigint':
      return RealBigInt(content as string);
    case '$map':
      return new RealMap(content as [unknown, unknown][]);
    case '$set':
      return new RealSet(content as unknown[]);
    case '$typed':
      return typedOf(content as [string, readonly (number | string)[]]);
    case '$list':
      return listOf(content as readonly unknown[], value['$cycle'] as number | undefined);
    case '$tree':
      return treeOf(content as readonly unknown[]);
    case '$object':
      return Object.fromEntries(content as [string, unknown][]);
    default:
      return undefined;
  }
}

function typedOf([name, items]: [string, readonly (number | string)[]]): unknown {
  const typed = new (typedArrays[name] as never as new (length: number) => Record<number, unknown>)(
    items.length,
  );
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    typed[index] = typeof item === 'string' ? RealBigInt(item) : item;
  }
  return typed;
}

function listOf(values: readonly unknown[], cycle: number | undefined): ListNode | null {
  const nodes = values.map((value) => new ListNode(value));
  nodes.forEach((node, index) => {
    node.next = nodes[index + 1] ?? null;
  });
  const last = nodes.at(-1);
  if (last !== undefined && cycle !== undefined) last.next = nodes[cycle] ?? null;
  return nodes[0] ?? null;
}

function treeOf(values: readonly unknown[]): TreeNode | null {
  const nodes = values.map((value) => (value === null ? null : new TreeNode(value)));
  const parents = nodes.filter((node) => node !== null);
  for (let index = 1; index < nodes.length; index++) {
    const parent = parents[floor((index - 1) / 2)];
    if (parent === undefined) break;
    if (index % 2 === 1) parent.left = nodes[index] ?? null;
    else parent.right = nodes[index] ?? null;
  }
  return nodes[0] ?? null;
}

/** `{ "$node": [argument, value] }`: the node of that argument's list or tree with that value. */
function linkNode(node: Container, root: readonly unknown[]): void {
  const [argument, value] = node.value['$node'] as [number, unknown];
  const queue = [root[argument] as (ListNode & TreeNode) | null];
  const seen = new RealSet<unknown>();
  let found: unknown = null;
  for (let index = 0; index < queue.length && found === null; index++) {
    const candidate = queue[index];
    if (candidate === null || candidate === undefined || seen.has(candidate)) continue;
    seen.add(candidate);
    if (candidate.val === value) found = candidate;
    queue.push(candidate.next as never, candidate.left as never, candidate.right as never);
  }
  if (node.parent !== null) node.parent[node.key] = found;
}
