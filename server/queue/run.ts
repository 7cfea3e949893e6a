import { eq } from 'drizzle-orm';
import type { CaseSource, Problem } from '#problems/format/problem.ts';
import type { CaseResult, Judge, JudgeEvent, JudgeRequest } from '#judge/verdict.ts';
import type { SubmissionEvent } from '../contract/live.ts';
import type { Log, Store } from '../db/open.ts';
import { submissions } from '../db/schema.ts';
import { readEvents } from '../events/log.ts';
import type { SubmissionRow } from './queue.ts';
import { createRecorder } from './recorder.ts';

export interface RunParts {
  readonly store: Store;
  readonly judge: Pick<Judge, 'judge' | 'status'>;
  readonly problems: { get(slug: string): Problem | undefined };
  readonly log: Log;
}

/**
 * Judges one submission that was taken from the queue, and writes every event.
 * Returns early, without a word, when `signal` is aborted.
 * @throws TakenOver when somebody else has it now; anything else is our fault.
 */
export async function runSubmission(
  parts: RunParts,
  row: SubmissionRow,
  signal: AbortSignal,
  onFinished: () => void,
): Promise<void> {
  const recorder = createRecorder(parts.store, row);
  try {
    for await (const event of whatHappens(parts, row, signal)) {
      if (signal.aborted) return;
      await recorder.add(event);
      if (event.kind === 'finished') onFinished();
    }
  } finally {
    recorder.close();
  }
}

async function* whatHappens(
  parts: RunParts,
  row: SubmissionRow,
  signal: AbortSignal,
): AsyncGenerator<JudgeEvent, void> {
  // A server that died between the verdict and the end has nothing to judge any more.
  if (row.state === 'done') {
    yield { kind: 'settled' };
    return;
  }
  const problem = parts.problems.get(row.slug);
  if (problem === undefined) {
    parts.log('a problem went away before its submission was judged', { submission: row.id, slug: row.slug });
    yield* internalError();
    return;
  }
  const before =
    row.lastSeq > 1 ? (await readEvents(parts.store.db, row.id, 0)).map((entry) => entry.event) : [];
  if (problem.version !== row.problemVersion) await renewVersion(parts.store, row, problem);
  const isCompiled = before.some((event) => event.kind === 'compiled' || event.kind === 'compileFailed');
  for await (const event of parts.judge.judge(problem, judgeRequest(row, before), signal)) {
    const isRepeated = isCompiled && (event.kind === 'compiled' || event.kind === 'compileFailed');
    if (!isRepeated) yield event;
  }
}

/** The last words on a submission that nobody can judge. */
export function internalError(): readonly JudgeEvent[] {
  const score = { passed: 0, total: 0 };
  return [{ kind: 'finished', verdict: 'IE', score, timeMs: null, memoryKb: null }, { kind: 'settled' }];
}

/** The problem was edited while the submission waited: it is judged by what stands now, and says so. */
async function renewVersion({ db }: Store, row: SubmissionRow, problem: Problem): Promise<void> {
  await db.update(submissions).set({ problemVersion: problem.version }).where(eq(submissions.id, row.id));
}

function judgeRequest(row: SubmissionRow, before: readonly SubmissionEvent[]): JudgeRequest {
  const isSubmit = row.mode === 'submit';
  const told = before.flatMap((event) => (event.kind === 'case' ? [event.case as CaseResult] : []));
  return {
    submission: row.id,
    language: row.language,
    source: row.source,
    mode: row.mode,
    // foreign border: our own column, written from checked cases
    ...(row.cases !== null && { cases: row.cases as CaseSource[] }),
    ...(told.length > 0 && { told }),
    wants: { counterexample: isSubmit, complexity: isSubmit },
  };
}
