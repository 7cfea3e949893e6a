import { describeRaw, isMapping, type Reading } from './read.ts';
import { readList } from './read-list.ts';
import { readNumber } from './read-number.ts';
import { tags, type Wire } from './wire.ts';

/** A linked list (null when empty) from `[3, 2, 0]`, or from `{ list: [3, 2, 0], cycle: 1 }` when its end points back. */
export function readListNode(raw: unknown, reading: Reading): Wire | undefined {
  const withCycle = isMapping(raw) && Object.hasOwn(raw, 'list') ? raw : null;
  const list = withCycle
    ? reading.at('list', () => readNodeValues(withCycle['list'], reading))
    : readNodeValues(raw, reading);
  if (!list) return undefined;

  const cycle = withCycle ? readCycle(withCycle, list.length, reading) : null;
  if (cycle === undefined) return undefined;
  if (list.length === 0) return null;
  return cycle === null ? { [tags.list]: list } : { [tags.list]: list, [tags.cycle]: cycle };
}

function readNodeValues(raw: unknown, reading: Reading): readonly Wire[] | undefined {
  return readList(
    raw,
    () => 'a list for ListNode',
    reading,
    (element) => readNumber(element, reading),
  );
}

/** The index that the last node points to; null (or -1, as many write it) for none. */
function readCycle(
  raw: Readonly<Record<string, unknown>>,
  length: number,
  reading: Reading,
): number | null | undefined {
  for (const key of Object.keys(raw))
    if (key !== 'list' && key !== 'cycle')
      return reading.failKey(`expected only list and cycle, found the unknown key ${key}`, key);
  const cycle = raw['cycle'];
  if (cycle === undefined || cycle === null || cycle === -1) return null;
  if (typeof cycle === 'number' && Number.isInteger(cycle) && cycle >= 0 && cycle < length) return cycle;
  return reading.fail(`expected an index from 0 to ${length - 1}, found ${describeRaw(cycle)}`, 'cycle');
}

/** A binary tree (null when empty) from level order with null for a missing child; trailing nulls are cut. */
export function readTreeNode(raw: unknown, reading: Reading): Wire | undefined {
  const values = readList(
    raw,
    () => 'a list in level order for TreeNode',
    reading,
    (element) => (element === null ? null : readNumber(element, reading)),
  );
  if (!values) return undefined;
  const last = values.findLastIndex((value) => value !== null);
  if (last === -1) return null;
  const tree = values.slice(0, last + 1);
  const orphan = findOrphan(tree);
  if (orphan !== -1) return reading.fail('expected a node above it (level order), found none', orphan);
  return { [tags.tree]: tree };
}

/** The first entry of a level order that no node is left to hold; -1 when there is none. */
function findOrphan(tree: readonly Wire[]): number {
  let places = 1;
  return tree.findIndex((value) => {
    if (places === 0) return true;
    places += value === null ? -1 : 1;
    return false;
  });
}
