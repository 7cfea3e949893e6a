import { formatPath } from './read.ts';
import { readValue } from './read-value.ts';
import type { InputSpec } from './input.ts';
import { printType } from './print-type.ts';
import type { ValueType } from './value-type.ts';

/** Why values of this spec can't be arguments of this type; null when they can. */
export function describeMisfit(spec: InputSpec, type: ValueType): string | null {
  if (type.kind === 'unknown') return null;
  if (spec.kind === 'enum') return misfitOfEnum(spec.values, type);
  if (type.kind === 'union') {
    const misfits = type.members.map((member) => describeMisfit(spec, member));
    return misfits.includes(null) || spec.kind === 'optional' ? null : refuse(spec, type);
  }
  switch (spec.kind) {
    case 'int':
      return isOneOf(type, ['number', 'bigint']) ? null : refuse(spec, type);
    case 'float':
      return isOneOf(type, ['number']) ? null : refuse(spec, type);
    case 'bool':
      return isOneOf(type, ['boolean']) ? null : refuse(spec, type);
    case 'string':
      return isOneOf(type, ['string']) ? null : refuse(spec, type);
    case 'array':
      return misfitOfList(spec, [spec.element], type);
    case 'permutation':
    case 'graph':
      return misfitOfList(spec, [], type);
    case 'matrix':
      return misfitOfMatrix(spec, type);
    case 'tree':
      return isOneOf(type, ['treeNode', 'array']) ? null : refuse(spec, type);
    case 'tuple':
      return misfitOfList(spec, spec.elements, type);
    case 'record':
      return misfitOfRecord(spec.fields, type);
    case 'optional':
      return describeMisfit(spec.of, type);
    case 'node':
      return null;
  }
}

function isOneOf(type: ValueType, kinds: readonly ValueType['kind'][]): boolean {
  return kinds.includes(type.kind);
}

function refuse(spec: InputSpec, type: ValueType): string {
  return `expected a declaration of ${printType(type)}, found ${spec.kind}`;
}

function misfitOfEnum(values: readonly unknown[], type: ValueType): string | null {
  for (const value of values) {
    const read = readValue(type, value);
    const [issue] = read.ok ? [] : read.issues;
    if (issue)
      return `expected values of ${printType(type)}: ${issue.message} ${formatPath(issue.path)}`.trimEnd();
  }
  return null;
}

function misfitOfList(spec: InputSpec, elements: readonly InputSpec[], type: ValueType): string | null {
  const elementTypes = elementTypesOf(type, elements.length);
  if (!elementTypes) return refuse(spec, type);
  const misfits = elements.map((element, index) => {
    const elementType = elementTypes[index];
    return elementType ? describeMisfit(element, elementType) : null;
  });
  return misfits.find((misfit) => misfit !== null) ?? null;
}

/** The types of the first elements of a list that is written for this type; null when no list is. */
function elementTypesOf(type: ValueType, count: number): readonly ValueType[] | null {
  switch (type.kind) {
    case 'array':
    case 'set':
      return Array.from({ length: count }, () => type.element);
    case 'tuple':
      return type.elements.map((element) => element.type);
    case 'map':
      return [
        { kind: 'tuple', elements: [type.key, type.value].map((of) => ({ type: of, optional: false })) },
      ];
    case 'listNode':
      return [{ kind: 'number' }];
    case 'treeNode':
      return [{ kind: 'unknown' }];
    case 'typedArray':
      return [{ kind: type.name.startsWith('Big') ? 'bigint' : 'number' }];
    default:
      return null;
  }
}

function misfitOfMatrix(spec: InputSpec & { kind: 'matrix' }, type: ValueType): string | null {
  if (type.kind !== 'array') return refuse(spec, type);
  return misfitOfList(spec, [spec.element], type.element);
}

function misfitOfRecord(fields: Readonly<Record<string, InputSpec>>, type: ValueType): string | null {
  if (type.kind !== 'object' && type.kind !== 'record')
    return `expected a declaration of ${printType(type)}, found record`;
  for (const [name, spec] of Object.entries(fields)) {
    const fieldType =
      type.kind === 'record' ? type.value : type.fields.find((field) => field.name === name)?.type;
    const misfit = fieldType
      ? describeMisfit(spec, fieldType)
      : `expected a field of ${printType(type)}, found "${name}"`;
    if (misfit !== null) return misfit;
  }
  return null;
}
