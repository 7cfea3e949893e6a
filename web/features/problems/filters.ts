import { difficulties, type Difficulty } from '#problems/format/problem.ts';
import type { ProblemSummary } from '#server/contract/problems.ts';

export type Status = ProblemSummary['status'];
export const statuses = ['new', 'tried', 'solved'] as const satisfies readonly Status[];

/** What the list shows; lives in the URL, so that it can be linked to and survives Back. */
export interface Filters {
  readonly q?: string;
  readonly difficulty?: Difficulty;
  readonly tag?: string;
  readonly status?: Status;
}

/** Reads the URL; what it does not understand counts as absent. */
export function readFilters(search: Readonly<Record<string, unknown>>): Filters {
  const text = (key: string) =>
    typeof search[key] === 'string' && search[key] !== '' ? search[key] : undefined;
  const difficulty = difficulties.find((one) => one === search['difficulty']);
  const status = statuses.find((one) => one === search['status']);
  const q = text('q') ?? (typeof search['q'] === 'number' ? String(search['q']) : undefined);
  const tag = text('tag');
  return {
    ...(q === undefined ? {} : { q }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(tag === undefined ? {} : { tag }),
    ...(status === undefined ? {} : { status }),
  };
}

export function isFiltered(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

export interface IndexedProblem {
  readonly problem: ProblemSummary;
  /** All that can be searched, in one lower-case line. */
  readonly haystack: string;
}

export function indexProblems(problems: readonly ProblemSummary[]): readonly IndexedProblem[] {
  return problems.map((problem) => ({
    problem,
    haystack: [problem.title.en, problem.title.zh, problem.slug, ...problem.tags].join('\n').toLowerCase(),
  }));
}

/** The problems that have every word of `q` somewhere in title (either language), slug or tags, and match the rest. */
export function filterProblems(
  index: readonly IndexedProblem[],
  filters: Filters,
): readonly ProblemSummary[] {
  const words = (filters.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return index
    .filter(({ problem, haystack }) => {
      return (
        (filters.difficulty === undefined || problem.difficulty === filters.difficulty) &&
        (filters.status === undefined || problem.status === filters.status) &&
        (filters.tag === undefined || problem.tags.includes(filters.tag)) &&
        words.every((word) => haystack.includes(word))
      );
    })
    .map(({ problem }) => problem);
}

/** Every tag with its number of problems, the commonest first. */
export function countTags(
  problems: readonly ProblemSummary[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of problems.flatMap((problem) => problem.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return Array.from(counts, ([tag, count]) => ({ tag, count })).toSorted(
    (a, b) => b.count - a.count || a.tag.localeCompare(b.tag),
  );
}
