import type { CaseSource, Problem } from '#problems/format/problem.ts';
import { readOwnCase } from '#problems/format/own-case.ts';
import { formatPath } from '#problems/format/values.ts';
import type { NewSubmission } from './contract/submissions.ts';
import { AppError, type InputError } from './errors.ts';

/** The candidate's own cases against the problem's signature and input space; null when there are none.
 * @throws AppError invalid with paths like `cases[0].args.k` */
export function readOwnCases(problem: Problem, wanted: NewSubmission): readonly CaseSource[] | null {
  if (wanted.cases === undefined) return null;
  if (wanted.mode === 'submit') throw invalid([{ path: 'cases', message: 'expected none in mode "submit"' }]);
  const errors: InputError[] = [];
  const cases = wanted.cases.flatMap((raw, index) => {
    const read = readOwnCase(problem, raw);
    if (read.ok) return [read.value];
    for (const { path, message } of read.issues)
      errors.push({ path: formatPath(['cases', index, ...path]), message });
    return [];
  });
  if (errors.length > 0) throw invalid(errors);
  return cases;
}

function invalid(errors: readonly InputError[]): AppError {
  return new AppError('invalid', 'A case does not fit the problem.', { errors });
}
