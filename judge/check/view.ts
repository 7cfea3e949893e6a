import { tags } from '#problems/format/wire.ts';
import type { Wire, WireObject } from '#problems/format/wire.ts';
import { isList, isObject, isUndefined, membersOf, tagOf } from '#problems/format/wire-view.ts';

/** A `Wire` value with its tags read: what it is, not how it is written. Malformed tags are read as something, never thrown at. */
export type View =
  | { readonly kind: 'null' | 'undefined' | 'hole' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bigint'; readonly digits: string }
  | { readonly kind: 'other'; readonly text: string }
  | Row
  | { readonly kind: 'set'; readonly items: readonly Wire[] }
  | { readonly kind: 'map'; readonly entries: readonly Entry[] }
  | { readonly kind: 'object'; readonly members: WireObject };

/** Elements in a row: an array, a typed array, a linked list, a tree in level order. */
export interface Row {
  readonly kind: 'row';
  /** Empty for an array; else the name of the type. Rows of different types are never equal. */
  readonly type: string;
  readonly items: readonly Wire[];
  /** A list has an order that a checker can ignore; a tree, or a linked list that runs in a circle, has not. */
  readonly isList: boolean;
}

export interface Entry {
  readonly key: Wire;
  readonly value: Wire;
}

export function view(wire: Wire): View {
  if (wire === null) return { kind: 'null' };
  if (typeof wire === 'number') return { kind: 'number', value: wire };
  if (typeof wire === 'string') return { kind: 'string', value: wire };
  if (typeof wire === 'boolean') return { kind: 'boolean', value: wire };
  if (isList(wire)) return { kind: 'row', type: '', items: wire, isList: true };
  return isObject(wire) ? viewObject(wire) : { kind: 'undefined' };
}

function viewObject(wire: WireObject): View {
  const tag = tagOf(wire);
  const content = tag === null ? null : (wire[tag] ?? null);
  switch (tag) {
    case null:
    case tags.object:
      return { kind: 'object', members: presentMembers(wire) };
    case tags.number:
      return { kind: 'number', value: Number(textOf(content)) };
    case tags.bigint:
      return { kind: 'bigint', digits: textOf(content) };
    case tags.undefined:
      return { kind: 'undefined' };
    case tags.hole:
      return { kind: 'hole' };
    case tags.map:
      return { kind: 'map', entries: itemsOf(content).map(entry) };
    case tags.set:
      return { kind: 'set', items: itemsOf(content) };
    case tags.typed: {
      const [name = null, numbers = null] = itemsOf(content);
      return { kind: 'row', type: textOf(name), items: itemsOf(numbers), isList: true };
    }
    case tags.list:
    case tags.cycle:
      return viewLinkedList(itemsOf(wire[tags.list]), wire[tags.cycle]);
    case tags.tree:
      return { kind: 'row', type: 'TreeNode', items: itemsOf(content), isList: false };
    default:
      return { kind: 'other', text: textOf(content) };
  }
}

function viewLinkedList(items: readonly Wire[], cycle: Wire | undefined): Row {
  return typeof cycle === 'number'
    ? { kind: 'row', type: `ListNode with a cycle to ${cycle} `, items, isList: false }
    : { kind: 'row', type: 'ListNode', items, isList: true };
}

function textOf(wire: Wire): string {
  return typeof wire === 'string' ? wire : 'malformed';
}

function itemsOf(wire: Wire | undefined): readonly Wire[] {
  return isList(wire) ? wire : [];
}

function entry(pair: Wire): Entry {
  const [key = null, value = null] = itemsOf(pair);
  return { key, value };
}

/** An `undefined` member equals an absent one, so it is dropped here, once for all checkers. */
function presentMembers(object: WireObject): WireObject {
  const members = membersOf(object) ?? [];
  const present = members.filter(([, value]) => !isUndefined(value));
  const isAsWritten = tagOf(object) === null && present.length === members.length;
  return isAsWritten ? object : Object.fromEntries(present);
}
