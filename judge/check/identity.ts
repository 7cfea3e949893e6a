import { view } from './view.ts';
import type { View } from './view.ts';
import type { Wire } from '#problems/format/wire.ts';

/**
 * Gives every value a number: two values get the same one when they are equal. Sets, maps and object keys
 * count as content, not as order; with `unordered` every list does, too (but not a linked list with a cycle).
 *
 * Each part gets its number once its own parts have theirs, so the key of a part is short whatever its depth:
 * no comparison is quadratic and nothing recurses.
 */
export function createIdentity(lists: 'ordered' | 'unordered'): (wire: Wire) => number {
  const scalars = new Map<Wire, number>();
  const others = new Map<string, number>();
  const numberOf = <Key>(known: Map<Key, number>, key: Key): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const next = scalars.size + others.size;
    known.set(key, next);
    return next;
  };

  return (wire) => {
    const whole: Frame = { parts: [wire], ids: [], key: inWritten };
    const stack = [whole];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const part = frame.parts[frame.ids.length];
      if (part === undefined) {
        stack.pop();
        stack.at(-1)?.ids.push(numberOf(others, frame.key(frame.ids)));
      } else if (part === null || typeof part !== 'object') {
        frame.ids.push(numberOf(scalars, part));
      } else {
        const opened = open(view(part), lists);
        if (typeof opened === 'string') frame.ids.push(numberOf(others, opened));
        else stack.push(opened);
      }
    }
    return whole.ids[0] ?? 0;
  };
}

/** A value whose parts are being numbered. */
interface Frame {
  readonly parts: readonly Wire[];
  readonly ids: number[];
  readonly key: (ids: readonly number[]) => string;
}

/** The key of a value without parts, or the frame of one with parts. Of the scalars only NaN and the infinities are objects. */
function open(value: View, lists: 'ordered' | 'unordered'): string | Frame {
  switch (value.kind) {
    case 'null':
    case 'undefined':
    case 'hole':
      return value.kind;
    case 'boolean':
    case 'number':
    case 'string':
      return `scalar ${value.value}`;
    case 'bigint':
      return `bigint ${value.digits}`;
    case 'other':
      return `other ${value.text}`;
    case 'row':
      return frame(
        `row ${value.type}`,
        value.items,
        value.isList && lists === 'unordered' ? inSorted : inWritten,
      );
    case 'set':
      return frame('set', value.items, inSorted);
    case 'map':
      return frame(
        'map',
        value.entries.flatMap((entry) => [entry.key, entry.value]),
        inSortedPairs,
      );
    case 'object': {
      const names = Object.keys(value.members).sort();
      return frame(
        `object ${JSON.stringify(names)}`,
        names.map((name) => value.members[name] ?? null),
        inWritten,
      );
    }
  }
}

function frame(name: string, parts: readonly Wire[], order: (ids: readonly number[]) => string): Frame {
  return { parts, ids: [], key: (ids) => `${name}: ${order(ids)}` };
}

function inWritten(ids: readonly number[]): string {
  return ids.join();
}

function inSorted(ids: readonly number[]): string {
  return Uint32Array.from(ids).sort().join();
}

function inSortedPairs(ids: readonly number[]): string {
  const pairs: string[] = [];
  for (let i = 0; i < ids.length; i += 2) pairs.push(`${ids[i]} ${ids[i + 1]}`);
  return pairs.sort().join();
}
