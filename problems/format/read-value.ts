import { printType } from './print-type.ts';
import { type Budget, describeRaw, isMapping, newBudget, type Read, Reading } from './read.ts';
import { asNumbers, readList, readText } from './read-list.ts';
import { readListNode, readTreeNode } from './read-nodes.ts';
import { readBigint, readNumber, readTypedArray } from './read-number.ts';
import { readPlain } from './read-plain.ts';
import type { Field, ValueType } from './value-type.ts';
import { tags, type Wire } from './wire.ts';
import { isList, objectOf, undefinedWire } from './wire-view.ts';

/**
 * Reads a value as a file writes it (YAML or JSON, already parsed) into its Wire, as the declared type says.
 * `{ repeat, times }` is unfolded where a list or a string is declared, within the budget.
 */
export function readValue(type: ValueType, raw: unknown, budget: Budget = newBudget()): Read<Wire> {
  const reading = new Reading(budget);
  return reading.result(readTyped(type, raw, reading));
}

/** The same inside a greater reading; undefined after an issue. */
export function readTyped(type: ValueType, raw: unknown, reading: Reading): Wire | undefined {
  switch (type.kind) {
    case 'number':
      return readNumber(raw, reading);
    case 'string':
      return readText(raw, reading);
    case 'boolean':
      return typeof raw === 'boolean' ? raw : reading.fail(expected(type, raw));
    case 'bigint':
      return readBigint(raw, reading);
    case 'null':
      return raw === null ? raw : reading.fail(expected(type, raw));
    case 'void':
      return raw === null || raw === undefined
        ? null
        : reading.fail(`expected null (nothing is returned), found ${describeRaw(raw)}`);
    case 'unknown':
      return readPlain(raw, reading);
    case 'literal':
      return raw === type.value ? type.value : reading.fail(expected(type, raw));
    case 'listNode':
    case 'treeNode':
      return readFilledNodes(type.kind, raw, reading);
    case 'array':
      return readArray(type, raw, reading);
    case 'tuple':
      return readTuple(type, raw, reading);
    case 'object':
      return readObject(type, raw, reading);
    case 'record':
      return readRecord(type, raw, reading);
    case 'map':
      return readMap(type, raw, reading);
    case 'set':
      return readSet(type, raw, reading);
    case 'typedArray':
      return readTypedArray(type.name, raw, reading);
    case 'union':
      return readUnion(type, raw, reading);
    case 'function':
      return reading.fail(
        `expected a value that can be written in a file, found the type ${printType(type)}`,
      );
  }
}

function expected(type: ValueType, raw: unknown): string {
  return `expected ${printType(type)}, found ${describeRaw(raw)}`;
}

/** The empty list and tree need a type that says so. */
function readFilledNodes(kind: 'listNode' | 'treeNode', raw: unknown, reading: Reading): Wire | undefined {
  const wire = readNodes(kind, raw, reading);
  const name = printType({ kind });
  return wire === null ? reading.fail(`expected ${name}, found an empty one (declare ${name} | null)`) : wire;
}

/** Null for the empty list or tree. */
function readNodes(kind: 'listNode' | 'treeNode', raw: unknown, reading: Reading): Wire | undefined {
  return kind === 'listNode' ? readListNode(raw, reading) : readTreeNode(raw, reading);
}

function readArray(type: ValueType & { kind: 'array' }, raw: unknown, reading: Reading): Wire | undefined {
  const numbers = type.element.kind === 'number' ? asNumbers(raw, reading) : null;
  return (
    numbers ??
    readList(
      raw,
      () => printType(type),
      reading,
      (element) => readTyped(type.element, element, reading),
    )
  );
}

function readTuple(type: ValueType & { kind: 'tuple' }, raw: unknown, reading: Reading): Wire | undefined {
  const { elements, rest } = type;
  const required = elements.filter((element) => !element.optional).length;
  const wires = readList(
    raw,
    () => printType(type),
    reading,
    (element, index) => {
      const declared = elements[index]?.type ?? rest;
      return declared ? readTyped(declared, element, reading) : null;
    },
  );
  if (!wires) return undefined;
  if (wires.length >= required && (rest || wires.length <= elements.length)) return wires;
  return reading.fail(`expected ${printType(type)}, found a list of ${wires.length}`);
}

function readObject(type: ValueType & { kind: 'object' }, raw: unknown, reading: Reading): Wire | undefined {
  if (!isMapping(raw)) return reading.fail(expected(type, raw));
  const names = new Set(type.fields.map((field) => field.name));
  for (const key of Object.keys(raw))
    if (!names.has(key))
      reading.failKey(
        `expected only ${[...names].join(', ') || 'no keys'}, found the unknown key ${JSON.stringify(key)}`,
        key,
      );
  const members: [string, Wire][] = [];
  for (const field of type.fields) {
    const value = Object.hasOwn(raw, field.name) ? raw[field.name] : undefined;
    const wire = reading.at(field.name, () => readField(field, value, reading));
    if (wire !== undefined && value !== undefined) members.push([field.name, wire]);
  }
  return objectOf(members);
}

/** A missing member is right when it is optional, or may be undefined. */
function readField(field: Field, raw: unknown, reading: Reading): Wire | undefined {
  if (raw !== undefined || (!field.optional && !acceptsUndefined(field.type))) {
    return raw === undefined ? reading.fail(expected(field.type, raw)) : readTyped(field.type, raw, reading);
  }
  return undefined;
}

function readRecord(type: ValueType & { kind: 'record' }, raw: unknown, reading: Reading): Wire | undefined {
  if (!isMapping(raw)) return reading.fail(expected(type, raw));
  const members: [string, Wire][] = [];
  for (const [key, value] of Object.entries(raw)) {
    const wire = reading.at(key, () => readTyped(type.value, value, reading));
    if (wire !== undefined) members.push([key, wire]);
  }
  return reading.spend(members.length) ? objectOf(members) : undefined;
}

function readMap(type: ValueType & { kind: 'map' }, raw: unknown, reading: Reading): Wire | undefined {
  const pair: ValueType = {
    kind: 'tuple',
    elements: [
      { type: type.key, optional: false },
      { type: type.value, optional: false },
    ],
  };
  const what = `a list of [key, value] for ${printType(type)}`;
  const pairs = readList(
    raw,
    () => what,
    reading,
    (element) => readTyped(pair, element, reading),
  );
  if (
    !pairs ||
    !areDistinct(
      pairs.map((entry) => (isList(entry) ? (entry[0] ?? null) : null)),
      'key',
      reading,
    )
  )
    return undefined;
  return { [tags.map]: pairs };
}

function readSet(type: ValueType & { kind: 'set' }, raw: unknown, reading: Reading): Wire | undefined {
  const what = `a list for ${printType(type)}`;
  const elements = readList(
    raw,
    () => what,
    reading,
    (element) => readTyped(type.element, element, reading),
  );
  return elements && areDistinct(elements, 'element', reading) ? { [tags.set]: elements } : undefined;
}

/** Whether no two plain values are the same; lists and objects are never the same element to JavaScript. */
function areDistinct(wires: readonly Wire[], what: string, reading: Reading): boolean {
  const seen = new Set<Wire>();
  for (const [index, wire] of wires.entries()) {
    if (typeof wire === 'object') continue;
    if (seen.has(wire))
      reading.fail(`expected each ${what} once, found ${JSON.stringify(wire)} again`, index);
    seen.add(wire);
  }
  return reading.issues.length === 0;
}

/** The first member that fits; when none does, the complaint of the only one that could have been meant. */
function readUnion(type: ValueType & { kind: 'union' }, raw: unknown, reading: Reading): Wire | undefined {
  const issuesBefore = reading.issues.length;
  const { elements } = reading.budget;
  for (const member of byLikelihood(type.members, raw)) {
    const wire = readMember(member, type, raw, reading);
    if (wire !== undefined && reading.issues.length === issuesBefore)
      return member.kind === 'void' && !type.members.some(({ kind }) => kind === 'null')
        ? undefinedWire
        : wire;
    if (reading.budget.elements < 0) return undefined;
    reading.issues.length = issuesBefore;
    reading.budget.elements = elements;
  }
  const meant = type.members.filter(({ kind }) => kind !== 'null' && kind !== 'void');
  const [only] = meant;
  if (only && meant.length === 1 && raw !== null) return readTyped(only, raw, reading);
  return reading.fail(expected(type, raw));
}

/** The empty list and the empty tree are `null`, where that is declared. */
function readMember(
  member: ValueType,
  union: ValueType & { kind: 'union' },
  raw: unknown,
  reading: Reading,
): Wire | undefined {
  const isNode = member.kind === 'listNode' || member.kind === 'treeNode';
  if (isNode && union.members.some(({ kind }) => kind === 'null'))
    return readNodes(member.kind, raw, reading);
  return readTyped(member, raw, reading);
}

/** `NaN` for `number | string` is the string that was written: types that say what came as it is come first. */
function byLikelihood(members: readonly ValueType[], raw: unknown): readonly ValueType[] {
  const written = raw === null || raw === undefined ? 'null' : typeof raw;
  if (written === 'object') return members;
  const isAsWritten = (member: ValueType) =>
    member.kind === written || (member.kind === 'literal' && member.value === raw);
  return [...members.filter(isAsWritten), ...members.filter((member) => !isAsWritten(member))];
}

/** Whether `undefined` is a value of the type. */
export function acceptsUndefined(type: ValueType): boolean {
  return type.kind === 'void' || (type.kind === 'union' && type.members.some(acceptsUndefined));
}
