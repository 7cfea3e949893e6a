import { join } from 'node:path';
import { loadProblems } from '#problems/load.ts';
import type { Problem } from '#problems/format/problem.ts';

/** A few small problems for tests of the server: pick-max (function), counter (class), echo (program). */
export const problemsFolder = join(import.meta.dirname, '..', 'fixtures', 'server');

export async function testProblems() {
  const { problems } = await loadProblems([problemsFolder]);
  return {
    get: (slug: string): Problem | undefined => problems.get(slug),
    list: (): readonly Problem[] => [...problems.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}
