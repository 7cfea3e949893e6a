import { checkGraph } from './check-graph.ts';
import { checkEnum, checkNumber, checkString, isPlainWithin } from './check-scalar.ts';
import type { InputSpec } from './input.ts';
import type { ValueIssue, ValuePath } from './read.ts';
import { refuse, refuseLength } from './refusals.ts';
import type { Wire } from './wire.ts';
import { contentOf, isList, isObject, isUndefined } from './wire-view.ts';

const issuesMax = 20;

/** Holds one value against its spec. At most 20 issues. */
export function checkSpec(spec: InputSpec<number>, wire: Wire, path: ValuePath): readonly ValueIssue[] {
  switch (spec.kind) {
    case 'int':
    case 'float':
      return checkNumber(spec, wire, path);
    case 'bool':
      return typeof wire === 'boolean' ? [] : refuse('true or false', wire, path);
    case 'enum':
      return checkEnum(spec.values, wire, path);
    case 'string':
      return checkString(spec, wire, path);
    case 'array':
      return checkArray(spec, wire, path);
    case 'permutation':
      return checkPermutation(spec.size, wire, path);
    case 'matrix':
      return checkMatrix(spec, wire, path);
    case 'tree':
      return checkTree(spec, wire, path);
    case 'graph':
      return checkGraph(spec, wire, path);
    case 'tuple':
      return checkTuple(spec.elements, wire, path);
    case 'record':
      return checkRecord(spec.fields, wire, path);
    case 'optional':
      return wire === null || isUndefined(wire) ? [] : checkSpec(spec.of, wire, path);
    case 'node':
      return [];
  }
}

function checkElements(
  spec: InputSpec<number>,
  elements: readonly Wire[],
  path: ValuePath,
): readonly ValueIssue[] {
  if (elements.every((element) => isPlainWithin(spec, element))) return [];
  const issues: ValueIssue[] = [];
  for (const [index, element] of elements.entries()) {
    issues.push(...checkSpec(spec, element, [...path, index]));
    if (issues.length >= issuesMax) break;
  }
  return issues.slice(0, issuesMax);
}

function checkArray(
  spec: InputSpec<number> & { kind: 'array' },
  wire: Wire,
  path: ValuePath,
): readonly ValueIssue[] {
  const elements = elementsOf(wire);
  if (!elements) return refuse('a list', wire, path);
  if (elements.length < spec.length.min || elements.length > spec.length.max)
    return refuseLength('elements', spec.length, elements.length, path);
  const issues = checkElements(spec.element, elements, path);
  if (issues.length > 0) return issues;
  if (spec.distinct && hasRepeats(elements))
    return [{ path, message: 'expected distinct elements, found one twice' }];
  const unsorted = spec.sorted ? findDescent(elements) : -1;
  return unsorted === -1
    ? []
    : [{ path: [...path, unsorted], message: 'expected ascending elements, found a smaller one' }];
}

/** Whether an element stands twice; lists and objects by what is written in them. */
function hasRepeats(elements: readonly Wire[]): boolean {
  const keys = elements.map((element) => (typeof element === 'object' ? JSON.stringify(element) : element));
  return new Set(keys).size < keys.length;
}

function findDescent(elements: readonly Wire[]): number {
  return elements.findIndex((element, index) => {
    const before = contentOf(elements[index - 1] ?? null);
    const value = contentOf(element);
    return index > 0 && isOrdered(before) && isOrdered(value) && value < before;
  });
}

function isOrdered(value: unknown): value is number | bigint | string {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string';
}

function checkPermutation(size: number, wire: Wire, path: ValuePath): readonly ValueIssue[] {
  const elements = elementsOf(wire);
  const isWhole = elements?.length === size || size === Number.POSITIVE_INFINITY;
  const indices = new Set(
    elements?.filter(
      (element) =>
        typeof element === 'number' &&
        element >= 0 &&
        element < (elements?.length ?? 0) &&
        Number.isInteger(element),
    ),
  );
  return isWhole && indices.size === elements?.length
    ? []
    : refuse(`a permutation of 0 … ${size - 1}`, wire, path);
}

/** The elements of a list, or of what is written as one (ListNode, Set, typed array); the empty ListNode is null. */
function elementsOf(wire: Wire): readonly Wire[] | null {
  const content = contentOf(wire);
  if (content === null) return [];
  return typeof content === 'object' && isList(content) ? content : null;
}

function checkMatrix(
  spec: InputSpec<number> & { kind: 'matrix' },
  wire: Wire,
  path: ValuePath,
): readonly ValueIssue[] {
  const { rows, columns, element } = spec;
  const list = elementsOf(wire);
  if (!list) return refuse('a list of rows', wire, path);
  if (list.length < rows.min || list.length > rows.max) return refuseLength('rows', rows, list.length, path);
  const width = elementsOf(list[0] ?? null)?.length ?? 0;
  const row: InputSpec<number> = {
    kind: 'array',
    element,
    length: { min: width, max: width },
    distinct: false,
    sorted: false,
  };
  if (list.length > 0 && (width < columns.min || width > columns.max))
    return refuseLength('columns', columns, width, path);
  return checkElements(row, list, path);
}

function checkTree(
  spec: InputSpec<number> & { kind: 'tree' },
  wire: Wire,
  path: ValuePath,
): readonly ValueIssue[] {
  const values = elementsOf(wire);
  if (!values) return refuse('a tree', wire, path);
  const present = values.filter((value) => value !== null);
  if (present.length < spec.nodes.min || present.length > spec.nodes.max)
    return refuseLength('nodes', spec.nodes, present.length, path);
  if (spec.distinct && hasRepeats(present))
    return [{ path, message: 'expected distinct values, found one twice' }];
  return checkElements({ kind: 'optional', of: spec.value }, values, path);
}

function checkTuple(specs: readonly InputSpec<number>[], wire: Wire, path: ValuePath): readonly ValueIssue[] {
  const elements = elementsOf(wire);
  if (!elements || elements.length > specs.length) return refuse(`a list of ${specs.length}`, wire, path);
  return specs.flatMap((spec, index) => checkMember(spec, elements[index], [...path, index]));
}

function checkRecord(
  specs: Readonly<Record<string, InputSpec<number>>>,
  wire: Wire,
  path: ValuePath,
): readonly ValueIssue[] {
  const content = contentOf(wire);
  if (typeof content === 'bigint' || !isObject(content)) return refuse('an object', wire, path);
  const extra = Object.keys(content).filter((key) => !Object.hasOwn(specs, key));
  if (extra.length > 0) return refuse(`only the keys ${Object.keys(specs).join(', ')}`, extra, path);
  return Object.entries(specs).flatMap(([key, spec]) =>
    checkMember(spec, Object.hasOwn(content, key) ? content[key] : undefined, [...path, key]),
  );
}

function checkMember(
  spec: InputSpec<number>,
  wire: Wire | undefined,
  path: ValuePath,
): readonly ValueIssue[] {
  if (wire !== undefined) return checkSpec(spec, wire, path);
  return spec.kind === 'optional' ? [] : [{ path, message: 'expected a value, found nothing' }];
}
