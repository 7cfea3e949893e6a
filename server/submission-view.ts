import type { SubmissionEvent } from './contract/live.ts';
import { submissionView, type SubmissionView } from './contract/submissions.ts';
import type { SubmissionRow } from './queue/queue.ts';

/** A submission as its owner sees it: the row, and the fold of its events, so that REST and socket say the same. */
export function viewSubmission(row: SubmissionRow, events: readonly SubmissionEvent[]): SubmissionView {
  const cases = events.flatMap((event) => (event.kind === 'case' ? [event.case] : []));
  const view: SubmissionView = {
    id: row.id,
    slug: row.slug,
    problemVersion: row.problemVersion,
    mode: row.mode,
    language: row.language,
    source: row.source,
    state: row.state,
    verdict: submissionView.shape.verdict.parse(row.verdict),
    score: { passed: row.passed, total: row.total },
    timeMs: row.timeMs,
    memoryKb: row.memoryKb,
    diagnostics: [],
    cases,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
  return events.reduce(withEvent, view);
}

function withEvent(view: SubmissionView, event: SubmissionEvent): SubmissionView {
  switch (event.kind) {
    case 'compileFailed':
    case 'diagnostics':
      return { ...view, diagnostics: [...view.diagnostics, ...event.diagnostics] };
    case 'counterexample':
      return { ...view, counterexample: event.counterexample };
    case 'mistake':
      return { ...view, mistake: event.mistake };
    case 'complexity':
      return { ...view, complexity: event.complexity };
    case 'queued':
    case 'compiled':
    case 'case':
    case 'finished':
    case 'settled':
      return view;
  }
}
