import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type {
  editorialView,
  hintView,
  problemPage,
  ProblemSummary,
  ProblemView,
} from '#server/contract/problems.ts';
import { request } from './request.ts';

const pageSize = 500;

/** All problems; the list is filtered here, so that each key press answers at once. */
export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: ({ signal }) => allProblems(signal),
  staleTime: 30_000,
});

export const problemQuery = (slug: string) =>
  queryOptions({
    queryKey: ['problem', slug],
    queryFn: ({ signal }) => request<ProblemView>(`/api/problems/${slug}`, { signal }),
    staleTime: 30_000,
  });

/** `number` starts at 1. */
export const hintQuery = (slug: string, number: number) =>
  queryOptions({
    queryKey: ['problem', slug, 'hint', number],
    queryFn: ({ signal }) =>
      request<z.infer<typeof hintView>>(`/api/problems/${slug}/hints/${number}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const editorialQuery = (slug: string) =>
  queryOptions({
    queryKey: ['problem', slug, 'editorial'],
    queryFn: ({ signal }) =>
      request<z.infer<typeof editorialView>>(`/api/problems/${slug}/editorial`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

async function allProblems(signal: AbortSignal): Promise<readonly ProblemSummary[]> {
  const problems: ProblemSummary[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = new URLSearchParams({ limit: String(pageSize), ...(cursor === '' ? {} : { cursor }) });
    const page: z.infer<typeof problemPage> = await request(`/api/problems?${query}`, { signal });
    problems.push(...page.items);
    cursor = page.nextCursor;
  }
  return problems;
}
