import type { Problem } from '#problems/format/problem.ts';
import type { CaseResult, Diagnostic, JudgeEvent, JudgeRequest, Score, Verdict } from './verdict.ts';

/** The events of one submission folded into what is known at its end. */
export interface SubmissionRecord {
  readonly slug: string;
  readonly problemVersion: string;
  readonly mode: JudgeRequest['mode'];
  readonly language: JudgeRequest['language'];
  readonly source: string;
  readonly state: 'done' | 'cancelled';
  readonly verdict: Verdict | null;
  readonly score: Score;
  readonly timeMs: number | null;
  readonly memoryKb: number | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseResult[];
  readonly createdAt: string;
  readonly finishedAt: string;
}

/** Follows a submission to its end. `now` gives instants. */
export async function recordSubmission(
  problem: Problem,
  request: JudgeRequest,
  events: AsyncIterable<JudgeEvent>,
  now: () => Date,
): Promise<SubmissionRecord> {
  const createdAt = now().toISOString();
  const cases: CaseResult[] = [...(request.told ?? [])];
  const diagnostics: Diagnostic[] = [];
  const extra: Record<string, unknown> = {};
  let finished: Extract<JudgeEvent, { kind: 'finished' }> | undefined;
  for await (const event of events) {
    if (event.kind === 'case') cases.push(event.case);
    else if (event.kind === 'compileFailed' || event.kind === 'diagnostics')
      diagnostics.push(...event.diagnostics);
    else if (event.kind === 'finished') finished = event;
    else if (event.kind === 'counterexample') extra['counterexample'] = event.counterexample;
    else if (event.kind === 'mistake') extra['mistake'] = event.mistake;
    else if (event.kind === 'complexity') extra['complexity'] = event.complexity;
  }
  if (finished === undefined) throw new Error(`${problem.slug}: the judge ended without a verdict`);
  const { verdict, score, timeMs, memoryKb } = finished;
  return {
    slug: problem.slug,
    problemVersion: problem.version,
    mode: request.mode,
    language: request.language,
    source: request.source,
    state: verdict === null ? 'cancelled' : 'done',
    verdict,
    score,
    timeMs,
    memoryKb,
    diagnostics,
    cases,
    ...extra,
    createdAt,
    finishedAt: now().toISOString(),
  };
}
