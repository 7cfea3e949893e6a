import { printType } from './print-type.ts';
import { formatPath, type ValuePath } from './read.ts';
import { acceptsUndefined } from './read-value.ts';
import type { ValueType } from './value-type.ts';
import { tags, type Wire } from './wire.ts';
import { describeWire, isList, isObject, isUndefined, membersOf, tagged, tagOf } from './wire-view.ts';

/**
 * Why an encoded result is not plain data of the declared type, e.g. "expected number, got a boxed Number at [2].x";
 * null when it is. Extra keys of an object are left to the comparison.
 */
export function describeMismatch(type: ValueType, wire: Wire): string | null {
  return type.kind === 'void' ? null : mismatch(type, wire, []);
}

function mismatch(type: ValueType, wire: Wire, path: (string | number)[]): string | null {
  switch (type.kind) {
    case 'number':
      return typeof wire === 'number' || tagOf(wire) === tags.number ? null : complain(type, wire, path);
    case 'string':
    case 'boolean':
      return typeof wire === type.kind ? null : complain(type, wire, path);
    case 'bigint':
      return tagOf(wire) === tags.bigint ? null : complain(type, wire, path);
    case 'null':
      return wire === null ? null : complain(type, wire, path);
    case 'void':
      return isUndefined(wire) ? null : complain(type, wire, path);
    case 'literal':
      return wire === type.value ? null : complain(type, wire, path);
    case 'unknown':
      return mismatchOfPlain(wire, path);
    case 'listNode':
      return mismatchOfElements(type, tagged(wire, tags.list), wire, path, numberType);
    case 'treeNode':
      return mismatchOfElements(type, tagged(wire, tags.tree), wire, path, treeValue);
    case 'array':
      return mismatchOfElements(type, isList(wire) ? wire : null, wire, path, type.element);
    case 'set':
      return mismatchOfElements(type, tagged(wire, tags.set), wire, path, type.element);
    case 'map':
      return mismatchOfElements(type, tagged(wire, tags.map), wire, path, pairType(type));
    case 'tuple':
      return mismatchOfTuple(type, wire, path);
    case 'object':
      return mismatchOfObject(type, wire, path);
    case 'record':
      return mismatchOfRecord(type, wire, path);
    case 'typedArray':
      return tagged(wire, tags.typed)?.[0] === type.name ? null : complain(type, wire, path);
    case 'union':
      return mismatchOfUnion(type, wire, path);
    case 'function':
      return complain(type, wire, path);
  }
}

const numberType: ValueType = { kind: 'number' };
const treeValue: ValueType = { kind: 'union', members: [numberType, { kind: 'null' }] };

function pairType(type: ValueType & { kind: 'map' }): ValueType {
  const elements = [type.key, type.value].map((element) => ({ type: element, optional: false }));
  return { kind: 'tuple', elements };
}

function complain(type: ValueType, wire: Wire, path: ValuePath): string {
  return complainOf(printType(type), describeWire(wire), path);
}

function complainOf(expected: string, got: string, path: ValuePath): string {
  return `expected ${expected}, got ${got}${path.length > 0 ? ` at ${formatPath(path)}` : ''}`;
}

function mismatchOfElements(
  type: ValueType,
  elements: readonly Wire[] | null,
  wire: Wire,
  path: (string | number)[],
  element: ValueType,
): string | null {
  if (!elements) return complain(type, wire, path);
  if (element.kind === 'number' && elements.every((value) => typeof value === 'number')) return null;
  return firstMismatch(elements, path, () => element);
}

function firstMismatch(
  elements: readonly Wire[],
  path: (string | number)[],
  typeAt: (index: number) => ValueType,
): string | null {
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index] ?? null;
    const type = typeAt(index);
    if (isScalarOf(type, element)) continue;
    const found = below(index, path, () => mismatch(type, element, path));
    if (found !== null) return found;
  }
  return null;
}

/** A look without a word, for the bulk of all elements. */
function isScalarOf(type: ValueType, wire: Wire): boolean {
  switch (type.kind) {
    case 'number':
    case 'string':
    case 'boolean':
      return typeof wire === type.kind;
    case 'null':
      return wire === null;
    case 'literal':
      return wire === type.value;
    case 'union':
      return type.members.some((member) => isScalarOf(member, wire));
    default:
      return false;
  }
}

function below<Value>(key: string | number, path: (string | number)[], look: () => Value): Value {
  path.push(key);
  const value = look();
  path.pop();
  return value;
}

function mismatchOfTuple(
  type: ValueType & { kind: 'tuple' },
  wire: Wire,
  path: (string | number)[],
): string | null {
  if (!isList(wire)) return complain(type, wire, path);
  const { elements, rest } = type;
  const required = elements.filter((element) => !element.optional).length;
  if (wire.length < required || (!rest && wire.length > elements.length))
    return complainOf(printType(type), `a list of ${wire.length}`, path);
  return firstMismatch(wire, path, (index) => elements[index]?.type ?? rest ?? { kind: 'unknown' });
}

function mismatchOfObject(
  type: ValueType & { kind: 'object' },
  wire: Wire,
  path: (string | number)[],
): string | null {
  const members = membersOf(wire);
  if (!members) return complain(type, wire, path);
  const byName = new Map(members);
  for (const field of type.fields) {
    const value = byName.get(field.name);
    const mayBeAbsent = field.optional || acceptsUndefined(field.type);
    const found = below(field.name, path, () => {
      if (value === undefined || isUndefined(value))
        return mayBeAbsent ? null : complainOf(printType(field.type), 'undefined', path);
      return mismatch(field.type, value, path);
    });
    if (found !== null) return found;
  }
  return null;
}

function mismatchOfRecord(
  type: ValueType & { kind: 'record' },
  wire: Wire,
  path: (string | number)[],
): string | null {
  const members = membersOf(wire);
  if (!members) return complain(type, wire, path);
  for (const [key, value] of members) {
    const found = isUndefined(value) ? null : below(key, path, () => mismatch(type.value, value, path));
    if (found !== null) return found;
  }
  return null;
}

function mismatchOfUnion(
  type: ValueType & { kind: 'union' },
  wire: Wire,
  path: (string | number)[],
): string | null {
  if (isScalarOf(type, wire)) return null;
  const complaints = type.members.map((member) => ({ member, found: mismatch(member, wire, path) }));
  if (complaints.some(({ found }) => found === null)) return null;
  const meant = complaints.filter(({ member }) => member.kind !== 'null' && member.kind !== 'void');
  const [only] = meant;
  const isInside =
    only && meant.length === 1 && (isList(wire) || isObject(wire)) && tagOf(wire) !== tags.undefined;
  return isInside && only.found?.includes(' at ') ? only.found : complain(type, wire, path);
}

interface Place {
  readonly wire: Wire;
  readonly key: string | number;
  readonly above: Place | null;
}

/** Whether everything inside is plain JSON data: a loop with its own stack, because data may nest deeper than calls. */
function mismatchOfPlain(wire: Wire, path: ValuePath): string | null {
  const places: Place[] = [{ wire, key: '', above: null }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { wire: value } = place;
    if (isList(value)) {
      for (const [key, element] of value.entries())
        if (typeof element === 'object') places.push({ wire: element, key, above: place });
      continue;
    }
    if (!isObject(value) || tagOf(value) === tags.number) continue;
    const members = membersOf(value);
    if (!members) return complainOf('plain data', describeWire(value), [...path, ...pathOf(place)]);
    for (const [key, member] of members)
      if (typeof member === 'object' && !isUndefined(member))
        places.push({ wire: member, key, above: place });
  }
  return null;
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.above; at = at.above) path.push(at.key);
  return path.reverse();
}
