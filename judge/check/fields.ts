import { checkExact } from './exact.ts';
import { member } from './place.ts';
import type { Place } from './place.ts';
import { accepted, rejected } from './result.ts';
import type { CheckResult } from './result.ts';
import { view } from './view.ts';
import { keyDifference } from './walk.ts';
import type { Wire } from '#problems/format/wire.ts';

/** Checks one field that stands at `place`. */
export type CheckField = (name: string, actual: Wire, expected: Wire, place: Place) => CheckResult;

/** The same keys on both sides, then field by field. What is no object is compared exactly. */
export function checkFields(
  actual: Wire,
  expected: Wire,
  outer: Place | null,
  checkField: CheckField,
): CheckResult {
  const [found, wanted] = [view(actual), view(expected)];
  if (found.kind !== 'object' || wanted.kind !== 'object') return checkExact(actual, expected, outer);
  const difference = keyDifference(found.members, wanted.members, outer);
  if (difference !== null) return rejected(difference);
  for (const [name, content] of Object.entries(wanted.members)) {
    const result = checkField(name, found.members[name] ?? null, content, {
      outer,
      label: () => member(name),
    });
    if (!result.ok) return result;
  }
  return accepted;
}
