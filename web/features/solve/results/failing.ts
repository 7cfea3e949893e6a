import type { CaseView } from '#server/contract/submissions.ts';

/** The first case, in order, that neither passed nor was skipped: the one whose verdict the submission gets. */
export function firstFailing(cases: readonly CaseView[]): CaseView | null {
  return cases.find(({ verdict }) => verdict !== 'AC' && verdict !== 'SC') ?? null;
}
