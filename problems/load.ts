import { findProblems } from './find-problems.ts';
import { loadAll } from './load-problem.ts';
import { type Book, type LoadedProblems, shelve } from './shelve.ts';

export { openBank, type ProblemBank } from './bank.ts';
export { type BrokenProblem, formatIssue, type Issue } from './issue.ts';
export type { LoadedProblems } from './shelve.ts';

/**
 * Reads all problems of some folders, by slug. What is broken is told with its places and takes nothing else down.
 * Throws only when a folder itself can't be read.
 */
export async function loadProblems(folders: readonly string[]): Promise<LoadedProblems> {
  const found = (await Promise.all(folders.map(findProblems))).flat();
  const loaded = await loadAll(found);
  const books = loaded.map(
    (result): Book => ({ found: result.found, result, served: result.ok ? result.problem : null }),
  );
  return shelve(books);
}
