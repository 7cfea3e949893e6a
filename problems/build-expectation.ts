import { resultOf } from './format/operations.ts';
import type { Expectation } from './format/problem.ts';
import type { RawCase } from './format/problem-file.ts';
import { describeRaw, isMapping, isSequence, type ValuePath } from './format/read.ts';
import type { ClassSignature, ValueType } from './format/value-type.ts';
import { readValue } from './format/values.ts';
import type { CaseFrame } from './case-frame.ts';

/** What a call must give: a value, an error, or what the reference gives. */
export function buildExpectation(raw: RawCase, path: ValuePath, frame: CaseFrame): Expectation | null {
  const { throws, expected } = raw;
  if (throws !== undefined && expected !== undefined) {
    frame.complaints.addKey([...path, 'throws'], 'expected either expected or throws, found both');
    return null;
  }
  if (throws !== undefined) return throws === true ? { kind: 'throws' } : { kind: 'throws', message: throws };
  if (expected === undefined) return { kind: 'reference' };
  return buildExpectedValue(frame.resultType, expected, [...path, 'expected'], frame);
}

function buildExpectedValue(
  type: ValueType,
  raw: unknown,
  path: ValuePath,
  frame: CaseFrame,
): Expectation | null {
  const read = readValue(type, raw, frame.budget);
  if (read.ok) return { kind: 'value', value: read.value };
  frame.complaints.addAll(path, read.issues);
  return null;
}

/** One entry for each operation: a value of the method's type, or `{ throws: … }`. */
export function buildExpectations(
  names: readonly string[],
  raw: unknown,
  path: ValuePath,
  signature: ClassSignature,
  frame: CaseFrame,
): readonly Expectation[] | { readonly kind: 'reference' } | null {
  if (raw === undefined) return { kind: 'reference' };
  if (!isSequence(raw) || raw.length !== names.length) {
    const found = isSequence(raw) ? `${raw.length}` : describeRaw(raw);
    frame.complaints.add(path, `expected a list of ${names.length}, one for each operation, found ${found}`);
    return null;
  }
  const expectations = names.map((name, index) => {
    const entry = raw[index];
    return asThrows(entry) ?? buildExpectedValue(resultOf(signature, name), entry, [...path, index], frame);
  });
  const whole = expectations.filter((expectation) => expectation !== null);
  return whole.length === names.length ? whole : null;
}

function asThrows(entry: unknown): Expectation | null {
  if (!isMapping(entry) || Object.keys(entry).length !== 1) return null;
  const throws = entry['throws'];
  if (typeof throws === 'string') return { kind: 'throws', message: throws };
  return throws === true ? { kind: 'throws' } : null;
}
