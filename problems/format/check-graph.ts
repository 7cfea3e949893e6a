import type { InputSpec } from './input.ts';
import type { ValueIssue, ValuePath } from './read.ts';
import type { Wire } from './wire.ts';
import { isList } from './wire-view.ts';

type GraphSpec = InputSpec<number> & { readonly kind: 'graph' };

type Edge = readonly [number, number];

/** Holds a graph, as edges or as adjacency lists, against its spec. */
export function checkGraph(spec: GraphSpec, wire: Wire, path: ValuePath): readonly ValueIssue[] {
  const lists = isList(wire) ? wire : null;
  if (!lists)
    return [{ path, message: `expected a list of ${spec.as === 'edges' ? 'edges' : 'neighbours'}` }];
  const nodes = spec.as === 'adjacency' ? { min: lists.length, max: lists.length } : spec.nodes;
  if (nodes.max > spec.nodes.max || nodes.min < spec.nodes.min)
    return [
      { path, message: `expected ${spec.nodes.min} to ${spec.nodes.max} nodes, found ${lists.length}` },
    ];
  const edges = spec.as === 'edges' ? lists.map(edgeOf) : edgesOfAdjacency(lists);
  const broken = edges.findIndex(
    (edge) => !edge?.every((node) => Number.isInteger(node) && node >= 0 && node < nodes.max),
  );
  if (broken !== -1)
    return [
      {
        path: [...path, ...(spec.as === 'edges' ? [broken] : [])],
        message: `expected nodes from 0 to ${nodes.max - 1}`,
      },
    ];
  const whole = edges.filter((edge) => edge !== null);
  return checkShape(spec, nodes.min === nodes.max ? nodes.max : nodesNamed(nodes.min, whole), whole, path);
}

/** The smallest size that holds all edges, where only a range is declared. */
function nodesNamed(min: number, edges: readonly Edge[]): number {
  return edges.reduce((size, [from, to]) => Math.max(size, from + 1, to + 1), min);
}

function edgeOf(wire: Wire): Edge | null {
  const [from, to, ...more] = isList(wire) ? wire : [];
  return typeof from === 'number' && typeof to === 'number' && more.length === 0 ? [from, to] : null;
}

function edgesOfAdjacency(lists: readonly Wire[]): readonly (Edge | null)[] {
  return lists.flatMap((neighbours, from) =>
    isList(neighbours) ? neighbours.map((to) => edgeOf([from, to])) : [null],
  );
}

function checkShape(
  spec: GraphSpec,
  size: number,
  edges: readonly Edge[],
  path: ValuePath,
): readonly ValueIssue[] {
  const isTwice = spec.as === 'adjacency' && !spec.directed;
  if (isTwice && !isSymmetric(edges)) return [{ path, message: 'expected neighbours that name each other' }];
  const once = isTwice ? edges.filter(([from, to]) => from <= to) : edges;
  const { min, max } = spec.edges;
  if (once.length < min || once.length > max)
    return [{ path, message: `expected ${min} to ${max} edges, found ${once.length}` }];
  if (spec.acyclic && !isAcyclic(size, once, spec.directed))
    return [{ path, message: 'expected no cycle, found one' }];
  if (spec.connected && countParts(size, once) > 1)
    return [{ path, message: 'expected a connected graph, found parts' }];
  return [];
}

function isSymmetric(edges: readonly Edge[]): boolean {
  const counts = new Map<string, number>();
  for (const [from, to] of edges) {
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    counts.set(key, (counts.get(key) ?? 0) + (from < to ? 1 : from > to ? -1 : 0));
  }
  return counts.values().every((count) => count === 0);
}

function isAcyclic(size: number, edges: readonly Edge[], directed: boolean): boolean {
  return directed ? countSorted(size, edges) === size : countParts(size, edges) === size - edges.length;
}

/** How many nodes a topological sort reaches (Kahn). */
function countSorted(size: number, edges: readonly Edge[]): number {
  const incoming = Array.from({ length: size }, () => 0);
  const outgoing: number[][] = Array.from({ length: size }, () => []);
  for (const [from, to] of edges) {
    outgoing[from]?.push(to);
    incoming[to] = (incoming[to] ?? 0) + 1;
  }
  const free = incoming.flatMap((count, node) => (count === 0 ? [node] : []));
  for (const node of free)
    for (const next of outgoing[node] ?? []) {
      const left = (incoming[next] ?? 0) - 1;
      incoming[next] = left;
      if (left === 0) free.push(next);
    }
  return free.length;
}

/** Connected parts, directions ignored (union-find with path halving). */
function countParts(size: number, edges: readonly Edge[]): number {
  const parent = Array.from({ length: size }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  };
  let parts = size;
  for (const [from, to] of edges) {
    const [left, right] = [find(from), find(to)];
    if (left === right) continue;
    parent[left] = right;
    parts -= 1;
  }
  return parts;
}
