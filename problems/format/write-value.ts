import type { ValueType } from './value-type.ts';
import { tags, type Wire } from './wire.ts';
import { isList, isObject, membersOf, tagged, tagOf, textOf } from './wire-view.ts';

/**
 * Writes a Wire as a file would (plain JSON data), for people: `"NaN"`, lists for ListNode, Map and typed arrays.
 * The type decides one thing only: an empty ListNode or TreeNode is `[]`. What is no plain data is named in brackets.
 */
export function writeValue(type: ValueType, wire: Wire): unknown {
  if (holdsNodes(type)) return writeNodes(type, wire);
  return writePlain(wire);
}

function holdsNodes(type: ValueType): boolean {
  switch (type.kind) {
    case 'listNode':
    case 'treeNode':
      return true;
    case 'array':
      return holdsNodes(type.element);
    case 'union':
      return type.members.some(holdsNodes);
    default:
      return false;
  }
}

function writeNodes(type: ValueType, wire: Wire): unknown {
  if (wire === null) return type.kind === 'array' ? null : [];
  const array = type.kind === 'union' ? type.members.find(({ kind }) => kind === 'array') : type;
  if (array?.kind === 'array' && isList(wire))
    return wire.map((element) => writeValue(array.element, element));
  return writePlain(wire);
}

interface Step {
  readonly wire: Wire;
  readonly put: (value: unknown) => void;
}

/** A loop with its own stack: data may nest deeper than calls. */
function writePlain(wire: Wire): unknown {
  let result: unknown = null;
  const steps: Step[] = [{ wire, put: (value) => (result = value) }];
  for (let step = steps.pop(); step; step = steps.pop()) step.put(writeStep(step.wire, steps));
  return result;
}

function writeStep(wire: Wire, steps: Step[]): unknown {
  if (isList(wire)) return writeElements(wire, steps);
  if (!isObject(wire)) return wire;
  const members = membersOf(wire);
  return members ? writeMembers(members, steps) : writeTagged(wire, tagOf(wire) ?? '', steps);
}

function writeElements(list: readonly Wire[], steps: Step[]): unknown {
  if (list.every((element) => typeof element === 'number')) return list;
  const values: unknown[] = list.map(() => null);
  for (const [index, wire] of list.entries()) steps.push({ wire, put: (value) => (values[index] = value) });
  return values;
}

function writeMembers(members: readonly (readonly [string, Wire])[], steps: Step[]): unknown {
  const present = members.filter(([, wire]) => tagOf(wire) !== tags.undefined);
  const object: Record<string, unknown> = Object.fromEntries(present.map(([key]) => [key, null]));
  for (const [key, wire] of present) steps.push({ wire, put: (value) => (object[key] = value) });
  return object;
}

function writeTagged(wire: Readonly<Record<string, Wire>>, tag: string, steps: Step[]): unknown {
  const content = wire[tag] ?? null;
  switch (tag) {
    case tags.number:
      return content;
    case tags.bigint:
      return writeBigint(textOf(content));
    case tags.typed:
      return writeTyped(tagged(wire, tags.typed) ?? [], steps);
    case tags.list: {
      const list = writeStep(content, steps);
      return tags.cycle in wire ? { list, cycle: wire[tags.cycle] } : list;
    }
    case tags.node:
      return writeStep(tagged(wire, tags.node)?.[1] ?? null, steps);
    case tags.other:
      return `[${textOf(content)}]`;
    case tags.undefined:
    case tags.hole:
      return null;
    default:
      return writeStep(content, steps);
  }
}

/** A number while it is exact, the digits as a string beyond. */
function writeBigint(digits: string): unknown {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : digits;
}

function writeTyped(content: readonly Wire[], steps: Step[]): unknown {
  const [name, elements] = content;
  if (!isList(elements)) return null;
  const isBig = typeof name === 'string' && name.startsWith('Big');
  return isBig ? elements.map((element) => writeBigint(textOf(element))) : writeStep(elements, steps);
}
