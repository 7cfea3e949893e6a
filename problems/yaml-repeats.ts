import { isMap, isSeq, type ParsedNode } from 'yaml';
import { formatPath, type ValuePath } from './format/read.ts';
import { keyText, startOf } from './yaml-nodes.ts';

interface Repeat {
  readonly path: string;
  readonly message: string;
  readonly offset: number;
}

/** Keys that stand in their mapping a second time, in reading order. */
export function findRepeatedKeys(contents: ParsedNode | null): readonly Repeat[] {
  const repeats: Repeat[] = [];
  const left: { readonly node: unknown; readonly path: ValuePath }[] = [{ node: contents, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, path } = next;
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) left.push({ node: item, path: [...path, index] });
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const below = [...path, keyText(key)];
      if (seen.has(keyText(key))) repeats.push(repeatOf(below, key));
      seen.add(keyText(key));
      left.push({ node: value, path: below });
    }
  }
  return repeats.toSorted((one, other) => one.offset - other.offset);
}

function repeatOf(path: ValuePath, key: unknown): Repeat {
  return { path: formatPath(path), message: 'expected each key once, found it again', offset: startOf(key) };
}
