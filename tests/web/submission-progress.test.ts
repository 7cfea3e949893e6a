import { describe, expect, test } from 'vitest';
import type { SubmissionEvent } from '#server/contract/live.ts';
import type { CaseView, SubmissionView } from '#server/contract/submissions.ts';
import {
  advance,
  noProgress,
  progressOf,
  withSnapshot,
  type SequencedEvent,
} from '../../web/shared/live/submission-progress.ts';

const told = sequence([
  { kind: 'queued' },
  { kind: 'compiled', ms: 1 },
  { kind: 'case', case: caseOf(0, 'AC') },
  { kind: 'case', case: caseOf(1, 'WA') },
  { kind: 'case', case: caseOf(2, 'AC') },
  { kind: 'finished', verdict: 'WA', score: { passed: 2, total: 3 }, timeMs: 1.5, memoryKb: 2048 },
  { kind: 'counterexample', counterexample: { args: [[1, 2]], expected: 2, actual: 1, steps: 4 } },
  { kind: 'mistake', mistake: { en: 'ascending' } },
  { kind: 'settled' },
]);
const whole = advance(noProgress, told);

describe('the progress of a submission', () => {
  test('holds what every event told', () => {
    expect(whole).toMatchObject({
      seq: 9,
      stage: 'settled',
      verdict: 'WA',
      score: { passed: 2, total: 3 },
      timeMs: 1.5,
      counterexample: { expected: 2, actual: 1 },
      mistake: { en: 'ascending' },
    });
    expect(whole.cases.map(({ index, verdict }) => [index, verdict])).toEqual([
      [0, 'AC'],
      [1, 'WA'],
      [2, 'AC'],
    ]);
  });

  test.each(told.map((_, index) => index))('is the same after a cut behind event %i', (cut) => {
    const before = advance(noProgress, told.slice(0, cut));
    const resumed = told.filter(({ seq }) => seq > before.seq);
    expect(advance(before, resumed)).toEqual(whole);
  });

  test.each(told.map((_, index) => index))('drops what a server tells again from event %i on', (from) => {
    expect(advance(whole, told.slice(from))).toBe(whole);
    expect(advance(advance(noProgress, told.slice(0, 5)), told)).toEqual(whole);
  });

  test('takes no event before the one it waits for', () => {
    const early = advance(noProgress, told.slice(0, 2));
    expect(advance(early, told.slice(4))).toBe(early);
  });

  test('says judging as soon as the program is compiled, and finished before the findings come', () => {
    expect(advance(noProgress, told.slice(0, 1)).stage).toBe('queued');
    expect(advance(noProgress, told.slice(0, 2)).stage).toBe('judging');
    expect(advance(noProgress, told.slice(0, 6)).stage).toBe('finished');
  });

  test('keeps the compiler errors of a program that does not compile', () => {
    const diagnostics = [{ line: 2, column: 3, message: 'Expression expected', severity: 'error' as const }];
    const failed = advance(
      noProgress,
      sequence([{ kind: 'queued' }, { kind: 'compileFailed', diagnostics }]),
    );
    expect(failed.diagnostics).toEqual(diagnostics);
  });
});

describe('a snapshot taken while the socket is away', () => {
  const early = advance(noProgress, told.slice(0, 3));

  test('brings the progress forward, and later events of the socket change nothing twice', () => {
    const done = withSnapshot(early, viewOf({ state: 'done', verdict: 'WA', cases: whole.cases.slice() }));
    expect(done).toMatchObject({ stage: 'settled', verdict: 'WA', seq: 3 });
    expect(advance(done, told.slice(3)).cases).toEqual(whole.cases);
  });

  test('is ignored when it is behind', () => {
    expect(withSnapshot(early, viewOf({ state: 'judging', cases: [] }))).toBe(early);
  });

  test('has no score before the end', () => {
    expect(progressOf(viewOf({ state: 'judging' })).score).toBeNull();
  });
});

function sequence(events: readonly SubmissionEvent[]): readonly SequencedEvent[] {
  return events.map((event, index) => ({ seq: index + 1, event }));
}

function caseOf(index: number, verdict: CaseView['verdict']): CaseView {
  return { index, name: `test ${index}`, sample: index === 0, verdict, timeMs: 0.5, memoryKb: 1024 };
}

function viewOf(part: Partial<SubmissionView>): SubmissionView {
  return {
    id: 's1',
    slug: 'kth-largest-element',
    problemVersion: 'v1',
    mode: 'submit',
    language: 'typescript',
    source: '',
    state: 'queued',
    verdict: null,
    score: { passed: 0, total: 0 },
    timeMs: null,
    memoryKb: null,
    diagnostics: [],
    cases: [],
    createdAt: '2026-11-23T10:00:00.000Z',
    finishedAt: null,
    ...part,
  };
}
