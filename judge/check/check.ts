import { describeMismatch } from '#problems/format/values.ts';
import { checkExact } from './exact.ts';
import { checkFields } from './fields.ts';
import { rejected } from './result.ts';
import { checkLines, checkTokens } from './text.ts';
import { checkTolerance } from './tolerance.ts';
import { checkUnordered, checkUnorderedDeep } from './unordered.ts';
import type { Checker } from '#problems/format/problem.ts';
import type { ValueType } from '#problems/format/value-type.ts';
import type { Wire } from '#problems/format/wire.ts';
import type { Place } from './place.ts';
import type { CheckResult } from './result.ts';

export type { CheckResult } from './result.ts';

/**
 * Whether a result is right: first it must be plain data of the declared type, then the checker decides.
 * A script checker is author code and runs in the sandbox; asking for one here is an error of ours.
 */
export function checkValue(checker: Checker, type: ValueType, actual: Wire, expected: Wire): CheckResult {
  if (type.kind === 'void') return checkExact(null, expected);
  const mismatch = describeMismatch(type, actual);
  return mismatch === null ? compare(checker, actual, expected, null) : rejected(mismatch);
}

/** Whether a program's output is right. Order and fields mean nothing in a text: such checkers compare lines. */
export function checkText(checker: Checker, actual: string, expected: string): CheckResult {
  return checker.kind === 'tolerance' ? checkTokens(actual, expected, checker) : checkLines(actual, expected);
}

function compare(checker: Checker, actual: Wire, expected: Wire, place: Place | null): CheckResult {
  switch (checker.kind) {
    case 'exact':
      return checkExact(actual, expected, place);
    case 'unordered':
      return checker.deep
        ? checkUnorderedDeep(actual, expected, place)
        : checkUnordered(actual, expected, place);
    case 'tolerance':
      return checkTolerance(actual, expected, checker, place);
    case 'fields':
      return checkFields(actual, expected, place, (name, found, wanted, here) =>
        compare(fieldChecker(checker.fields, name), found, wanted, here),
      );
    case 'script':
      throw new Error(`${checker.script.path}: a script checker runs in the sandbox, not here`);
  }
}

/** The name is the candidate's: `constructor` is a field like any other. */
function fieldChecker(fields: Readonly<Record<string, Checker>>, name: string): Checker {
  return (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? { kind: 'exact' };
}
