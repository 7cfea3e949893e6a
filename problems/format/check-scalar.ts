import type { InputSpec } from './input.ts';
import type { ValueIssue, ValuePath } from './read.ts';
import { refuse, refuseLength } from './refusals.ts';
import type { Wire } from './wire.ts';
import { contentOf } from './wire-view.ts';
import { writeValue } from './write-value.ts';

/** Numbers, choices and strings against their specs. */

export function checkNumber(
  spec: InputSpec<number> & { kind: 'int' | 'float' },
  wire: Wire,
  path: ValuePath,
): readonly ValueIssue[] {
  const value = contentOf(wire);
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  const isWhole = typeof value === 'bigint' || Number.isInteger(value);
  if (isNumber && value >= spec.min && value <= spec.max && (spec.kind === 'float' || isWhole)) return [];
  return refuse(
    `${spec.kind === 'int' ? 'an integer' : 'a number'} from ${spec.min} to ${spec.max}`,
    wire,
    path,
  );
}

export function checkEnum(values: readonly unknown[], wire: Wire, path: ValuePath): readonly ValueIssue[] {
  if (values.includes(wire)) return [];
  const written = JSON.stringify(writeValue({ kind: 'unknown' }, wire));
  if (values.some((value) => JSON.stringify(value) === written)) return [];
  return refuse(`one of ${values.map((value) => JSON.stringify(value)).join(', ')}`, wire, path);
}

export function checkString(
  spec: InputSpec<number> & { kind: 'string' },
  wire: Wire,
  path: ValuePath,
): readonly ValueIssue[] {
  if (typeof wire !== 'string') return refuse('a string', wire, path);
  if (wire.length < spec.length.min || wire.length > spec.length.max)
    return refuseLength('characters', spec.length, wire.length, path);
  const alphabet = new Set(spec.alphabet);
  const foreign = Array.from(wire).find((character) => !alphabet.has(character));
  return foreign === undefined
    ? []
    : refuse(`only characters of ${JSON.stringify(spec.alphabet)}`, foreign, path);
}

/** A first look without a path, for the bulk of all elements. */
export function isPlainWithin(spec: InputSpec<number>, wire: Wire): boolean {
  if (spec.kind !== 'int' && spec.kind !== 'float') return false;
  return (
    typeof wire === 'number' &&
    wire >= spec.min &&
    wire <= spec.max &&
    (spec.kind === 'float' || Number.isInteger(wire))
  );
}
