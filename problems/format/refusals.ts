import type { ValueIssue, ValuePath } from './read.ts';
import type { Wire } from './wire.ts';
import { writeValue } from './write-value.ts';

/** Issues of values that are outside of the declared input. */

export function refuse(expected: string, wire: Wire, path: ValuePath): readonly ValueIssue[] {
  const written = JSON.stringify(writeValue({ kind: 'unknown' }, wire));
  return [
    {
      path,
      message: `expected ${expected}, found ${written.length > 60 ? `${written.slice(0, 60)}…` : written}`,
    },
  ];
}

export function refuseLength(
  what: string,
  range: { min: number; max: number },
  found: number,
  path: ValuePath,
): readonly ValueIssue[] {
  const expected = range.min === range.max ? `${range.min}` : `${range.min} to ${range.max}`;
  return [{ path, message: `expected ${expected} ${what}, found ${found}` }];
}
