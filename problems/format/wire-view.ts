import { tags, type Wire, type WireObject } from './wire.ts';

/** Looking at a Wire: which tag it has, what is in it, how it is called in a message. */

export function isList(wire: Wire | undefined): wire is readonly Wire[] {
  return Array.isArray(wire);
}

export function isObject(wire: Wire | undefined): wire is WireObject {
  return typeof wire === 'object' && wire !== null && !Array.isArray(wire);
}

/** The tag of a tagged value (`$list`, `$number` …); null for everything that stands for itself. */
export function tagOf(wire: Wire | undefined): string | null {
  if (!isObject(wire)) return null;
  for (const key in wire) return key.startsWith('$') ? key : null;
  return null;
}

/** The list under a tag; null when the value has another tag or none. */
export function tagged(wire: Wire | undefined, tag: string): readonly Wire[] | null {
  if (!isObject(wire) || !Object.hasOwn(wire, tag)) return null;
  const content = wire[tag];
  return isList(content) ? content : null;
}

/** A plain object's members in their order; null when it is no plain object. */
export function membersOf(wire: Wire | undefined): readonly (readonly [string, Wire])[] | null {
  if (!isObject(wire)) return null;
  const tag = tagOf(wire);
  if (tag === null) return Object.entries(wire);
  return tag === tags.object ? (tagged(wire, tags.object) ?? []).map(pairOf) : null;
}

/**
 * What a value says without its tag: the elements of a ListNode, TreeNode (level order), Map, Set or typed array,
 * the number of a NaN, the bigint, the value of a node, the members of an object; undefined for what is no data.
 */
export function contentOf(wire: Wire): Wire | bigint | undefined {
  const tag = tagOf(wire);
  if (tag === null || !isObject(wire)) return wire;
  const content = wire[tag] ?? null;
  switch (tag) {
    case tags.number:
      return Number(content);
    case tags.bigint:
      return BigInt(textOf(content));
    case tags.typed:
      return typedElements(content);
    case tags.node:
      return isList(content) ? content[1] : undefined;
    case tags.object:
      return Object.fromEntries(membersOf(wire) ?? []);
    case tags.undefined:
    case tags.hole:
    case tags.other:
      return undefined;
    default:
      return content;
  }
}

function typedElements(content: Wire): Wire {
  const [name, elements] = isList(content) ? content : [];
  if (!isList(elements)) return [];
  return textOf(name).startsWith('Big') ? elements.map((digits) => ({ [tags.bigint]: digits })) : elements;
}

/** The Wire of a plain object with these members, whatever their names. */
export function objectOf(members: readonly (readonly [string, Wire])[]): WireObject {
  const isForgeable = members.some(([key]) => key.startsWith('$'));
  return isForgeable ? { [tags.object]: members } : Object.fromEntries(members);
}

export const undefinedWire: WireObject = Object.freeze({ [tags.undefined]: true });

export function isUndefined(wire: Wire | undefined): boolean {
  return wire === undefined || tagOf(wire) === tags.undefined;
}

/** The text that a tag like `$bigint` or `$other` holds. */
export function textOf(content: Wire | undefined): string {
  return typeof content === 'string' ? content : JSON.stringify(content ?? null);
}

const tagNames: Readonly<Record<string, string>> = {
  [tags.bigint]: 'a bigint',
  [tags.undefined]: 'undefined',
  [tags.hole]: 'a missing element',
  [tags.map]: 'a Map',
  [tags.set]: 'a Set',
  [tags.list]: 'a ListNode',
  [tags.tree]: 'a TreeNode',
  [tags.node]: 'a node',
  [tags.object]: 'an object',
};

/** How a result is named in a message. */
export function describeWire(wire: Wire): string {
  if (wire === null) return 'null';
  if (typeof wire !== 'object') return `the ${typeof wire} ${JSON.stringify(wire).slice(0, 60)}`;
  if (isList(wire)) return 'a list';
  if (!isObject(wire)) return 'nothing';
  const tag = tagOf(wire);
  const content = tag === null ? null : wire[tag];
  if (tag === tags.number || tag === tags.other) return textOf(content);
  if (tag === tags.typed) return `a ${isList(content) ? textOf(content[0]) : 'typed array'}`;
  return tag === null ? 'an object' : (tagNames[tag] ?? `an unknown value (${tag})`);
}

function pairOf(wire: Wire): readonly [string, Wire] {
  return isList(wire) ? [textOf(wire[0]), wire[1] ?? null] : ['', null];
}
