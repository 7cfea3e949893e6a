import { expect, test } from 'vitest';
import type { ProblemSummary } from '#server/contract/problems.ts';
import {
  countTags,
  filterProblems,
  indexProblems,
  readFilters,
} from '../../web/features/problems/filters.ts';

const problems = [
  problem(
    'kth-largest-element',
    { en: 'Kth Largest Element', zh: '数组中第 K 个最大的元素' },
    ['array', 'heap'],
    'solved',
  ),
  problem('two-sum', { en: 'Two Sum', zh: '两数之和' }, ['array', 'hash table'], 'tried'),
  problem('edit-distance', { en: 'Edit Distance' }, ['string'], 'new', 'hard'),
];
const index = indexProblems(problems);

test.each([
  ['a word of the English title', { q: 'LARGEST' }, ['kth-largest-element']],
  ['the Chinese title', { q: '两数' }, ['two-sum']],
  ['a tag', { q: 'hash' }, ['two-sum']],
  ['the slug', { q: 'edit-dist' }, ['edit-distance']],
  ['all words, in any order', { q: 'sum two' }, ['two-sum']],
  ['every filter at once', { q: 'array', tag: 'array', status: 'tried' as const }, ['two-sum']],
  ['the difficulty', { difficulty: 'hard' as const }, ['edit-distance']],
])('a search finds problems by %s', (_, filters, slugs) => {
  expect(filterProblems(index, filters).map(({ slug }) => slug)).toEqual(slugs);
});

test('two thousand problems are filtered within 50 ms', () => {
  const many = indexProblems(
    Array.from({ length: 2000 }, (_, at) => problem(`p-${at}`, { en: `Problem ${at}` }, ['array'], 'new')),
  );
  const start = performance.now();
  expect(filterProblems(many, { q: 'problem 1999' })).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(50);
});

test('an address that names unknown filters shows everything', () => {
  expect(readFilters({ difficulty: 'impossible', status: 7, tag: '', q: '' })).toEqual({});
});

test('an address gives back the filters that were put into it', () => {
  const filters = { q: 'sum', difficulty: 'easy', tag: 'array', status: 'new' };
  expect(readFilters(filters)).toEqual(filters);
  expect(readFilters({ q: 42 })).toEqual({ q: '42' });
});

test('topics are listed with the commonest first', () => {
  expect(countTags(problems)[0]).toEqual({ tag: 'array', count: 2 });
});

function problem(
  slug: string,
  title: ProblemSummary['title'],
  tags: string[],
  status: ProblemSummary['status'],
  difficulty: ProblemSummary['difficulty'] = 'easy',
): ProblemSummary {
  return { slug, title, tags, status, difficulty, kind: 'function' };
}
