import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import type { ValuePath } from './format/read.ts';

export interface FoundNode {
  readonly node: unknown;
  /** The key it stands under, or the value itself in a list. */
  readonly key: unknown;
}

/** Finds what stands at a path, or the nearest thing around it; aliases are followed. */
export function finderOf(contents: ParsedNode | null): (path: ValuePath) => FoundNode {
  const anchors = anchorsOf(contents);
  return (path) => findNode(contents, path, anchors);
}

/** Where a node begins, in characters from the start of the text. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function anchorsOf(contents: ParsedNode | null): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>();
  const left: unknown[] = [contents];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (isPair(node)) left.push(node.value);
    if (isMap(node) || isSeq(node)) for (const item of node.items) left.push(item);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      anchors.set(node.anchor, node);
  }
  return anchors;
}

function findNode(
  contents: ParsedNode | null,
  path: ValuePath,
  anchors: ReadonlyMap<string, Node>,
): FoundNode {
  let found: FoundNode = { node: contents, key: contents };
  for (const step of path) {
    const inside = isAlias(found.node) ? anchors.get(found.node.source) : found.node;
    const next = isMap(inside) ? findPair(inside, step) : isSeq(inside) ? findItem(inside.items, step) : null;
    if (!next) return found;
    found = next;
  }
  return found;
}

function findPair(map: YAMLMap, step: string | number): FoundNode | null {
  const pair = map.items.find(({ key }) => keyText(key) === String(step));
  return pair ? { node: pair.value ?? pair.key, key: pair.key } : null;
}

function findItem(items: readonly unknown[], step: string | number): FoundNode | null {
  const item = typeof step === 'number' ? items[step] : undefined;
  return item === undefined ? null : { node: item, key: item };
}
