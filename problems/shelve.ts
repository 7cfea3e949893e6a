import type { Problem } from './format/problem.ts';
import type { FoundProblem } from './find-problems.ts';
import type { BrokenProblem } from './issue.ts';
import { brokenBecause, type LoadedProblem } from './load-problem.ts';

export interface LoadedProblems {
  /** In slug order. */
  readonly problems: ReadonlyMap<string, Problem>;
  readonly broken: readonly BrokenProblem[];
}

/** One file that was read: how it went, and what is served of it (a broken edit leaves the good problem in place). */
export interface Book {
  readonly found: FoundProblem;
  readonly result: LoadedProblem;
  readonly served: Problem | null;
}

/** Of a slug found twice the first is served, and the second is an error. */
export function shelve(books: readonly Book[]): LoadedProblems {
  const firsts = new Map<string, string>();
  const problems: [string, Problem][] = [];
  const broken: BrokenProblem[] = [];
  for (const { found, result, served } of books) {
    const first = firsts.get(found.slug);
    if (first !== undefined) {
      broken.push(brokenBecause(found, `expected each slug once, found "${found.slug}" in ${first} too`));
      continue;
    }
    firsts.set(found.slug, found.shownFile);
    if (served) problems.push([found.slug, served]);
    if (!result.ok) broken.push(result.broken);
  }
  return { problems: new Map(problems.toSorted(([left], [right]) => (left < right ? -1 : 1))), broken };
}
