import { isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode } from 'yaml';

/** How many values a file may have after its aliases are followed. */
const valuesMax = 1_000_000;

/**
 * The first alias that names nothing before it, or that unfolds the file to more than a million values:
 * twenty short lines of aliases can stand for more data than there is memory.
 */
export function findAliasFault(
  contents: ParsedNode | null,
): { path: string; message: string; offset: number } | null {
  const sizes = new Map<string, number>();
  let fault: { path: string; message: string; offset: number } | null = null;
  const measure = (node: unknown): number => {
    if (fault) return 0;
    if (isAlias(node)) {
      const size = sizes.get(node.source);
      if (size === undefined)
        fault = {
          path: '',
          message: `expected an anchor before it, found the alias *${node.source}`,
          offset: node.range?.[0] ?? 0,
        };
      return checked(size ?? 0, node.range?.[0] ?? 0);
    }
    if (isPair(node)) return measure(node.value);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return 1;
    let size = 1;
    if (!isScalar(node)) for (const item of node.items) size += measure(item);
    if (node.anchor !== undefined) sizes.set(node.anchor, size);
    return checked(size, node.range?.[0] ?? 0);
  };
  const checked = (size: number, offset: number): number => {
    if (size > valuesMax)
      fault ??= {
        path: '',
        message: `expected at most ${valuesMax} values after aliases are followed, found more`,
        offset,
      };
    return size;
  };
  measure(contents);
  return fault;
}
