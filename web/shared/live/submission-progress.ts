import type { SubmissionEvent } from '#server/contract/live.ts';
import type { CaseView, SubmissionView } from '#server/contract/submissions.ts';

/** What is known of a submission so far: the fold of its events. */
export interface Progress {
  /** The last event that is in here. */
  readonly seq: number;
  readonly stage: 'queued' | 'judging' | 'finished' | 'settled';
  /** Null before the end, and for a cancelled submission. */
  readonly verdict: SubmissionView['verdict'];
  readonly score: SubmissionView['score'] | null;
  readonly timeMs: number | null;
  readonly memoryKb: number | null;
  /** In the order of their index. */
  readonly cases: readonly CaseView[];
  readonly diagnostics: SubmissionView['diagnostics'];
  readonly counterexample: SubmissionView['counterexample'];
  readonly mistake: SubmissionView['mistake'];
  readonly complexity: SubmissionView['complexity'];
}

export interface SequencedEvent {
  readonly seq: number;
  readonly event: SubmissionEvent;
}

export const noProgress: Progress = {
  seq: 0,
  stage: 'queued',
  verdict: null,
  score: null,
  timeMs: null,
  memoryKb: null,
  cases: [],
  diagnostics: [],
  counterexample: undefined,
  mistake: undefined,
  complexity: undefined,
};

/** Folds a batch in. An event told before is dropped; one after a gap waits until the server tells the gap again. */
export function advance(progress: Progress, events: readonly SequencedEvent[]): Progress {
  return events.reduce(
    (before, { seq, event }) => (seq === before.seq + 1 ? { ...step(before, event), seq } : before),
    progress,
  );
}

/** What REST says of a submission, for history and for the time without a socket. Events go on after `seq`. */
export function progressOf(view: SubmissionView, seq = 0): Progress {
  const stage = view.state === 'done' || view.state === 'cancelled' ? 'settled' : view.state;
  return {
    seq,
    stage,
    verdict: view.verdict,
    score: stage === 'settled' ? view.score : null,
    timeMs: view.timeMs,
    memoryKb: view.memoryKb,
    cases: view.cases,
    diagnostics: view.diagnostics,
    counterexample: view.counterexample,
    mistake: view.mistake,
    complexity: view.complexity,
  };
}

/** A snapshot replaces what is known unless it is behind it. */
export function withSnapshot(progress: Progress, view: SubmissionView): Progress {
  const told = progressOf(view, progress.seq);
  return isOver(progress) || told.cases.length < progress.cases.length ? progress : told;
}

export function isOver(progress: Progress): boolean {
  return progress.stage === 'finished' || progress.stage === 'settled';
}

function step(progress: Progress, event: SubmissionEvent): Progress {
  switch (event.kind) {
    case 'queued':
      return progress;
    case 'compiled':
      return { ...progress, stage: laterStage(progress.stage, 'judging') };
    case 'compileFailed':
    case 'diagnostics':
      return { ...progress, diagnostics: event.diagnostics };
    case 'case':
      return {
        ...progress,
        stage: laterStage(progress.stage, 'judging'),
        cases: withCase(progress.cases, event.case),
      };
    case 'finished': {
      const { kind: _, ...result } = event;
      return { ...progress, ...result, stage: laterStage(progress.stage, 'finished') };
    }
    case 'counterexample':
      return { ...progress, counterexample: event.counterexample };
    case 'mistake':
      return { ...progress, mistake: event.mistake };
    case 'complexity':
      return { ...progress, complexity: event.complexity };
    case 'settled':
      return { ...progress, stage: 'settled' };
  }
}

const stages = ['queued', 'judging', 'finished', 'settled'] as const;

/** A snapshot taken by REST may be ahead of the events that follow it. */
function laterStage(before: Progress['stage'], after: Progress['stage']): Progress['stage'] {
  return stages.indexOf(after) > stages.indexOf(before) ? after : before;
}

/** One entry per index, whether it came by event, by snapshot, or by both. */
function withCase(cases: readonly CaseView[], next: CaseView): readonly CaseView[] {
  if (cases.every((one) => one.index < next.index)) return [...cases, next];
  return [...cases.filter((one) => one.index !== next.index), next].toSorted((a, b) => a.index - b.index);
}
