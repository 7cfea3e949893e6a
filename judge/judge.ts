import { createHash } from 'node:crypto';
import type { Problem } from '#problems/format/problem.ts';
import { AuthorError, type Authors } from './authors.ts';
import { caseResult, fine, overall, scoreOf, skippedCase } from './case-result.ts';
import { checkCase, type Checked } from './check-case.ts';
import type { Lost } from './child.ts';
import { findCounterexample } from './counterexample.ts';
import { expandCases } from './expand-cases.ts';
import { guestSettings, jobLimits } from './guest-settings.ts';
import { goesOnAfterThrow, type JudgeCase } from './judge-case.ts';
import type { FailedCase, Mistakes } from './mistake.ts';
import type { JudgeOptions } from './options.ts';
import type { Pool } from './pool.ts';
import { PreparedProblem, type Preparations } from './preparations.ts';
import type { Job, Outcome } from './protocol.ts';
import { inSpareTime } from './spare-time.ts';
import type { CaseResult, Counterexample, Diagnostic, JudgeEvent, JudgeRequest, Verdict } from './verdict.ts';

/** The story of one submission: its cases through a child, each outcome checked here, told as it happens. */

export interface JudgeParts {
  readonly candidates: Pool;
  readonly authors: Authors;
  readonly preparations: Preparations;
  readonly mistakes: Mistakes;
  readonly counterexamples: Map<string, Counterexample | null>;
  readonly log: JudgeOptions['log'];
}

/** What is known of the submission so far. */
interface Progress {
  readonly told: CaseResult[];
  /** Of all cases; what is told so far until they are counted. */
  total: number;
  timeMs: number;
  memoryKb: number;
  readonly failed: FailedCase[];
}

let lastJob = 0;

export async function* judgeSubmission(
  parts: JudgeParts,
  problem: Problem,
  request: JudgeRequest,
  signal: AbortSignal,
): AsyncGenerator<JudgeEvent> {
  const told = [...(request.told ?? [])];
  const progress: Progress = { told, total: told.length, timeMs: 0, memoryKb: 0, failed: [] };
  for (const { timeMs, memoryKb } of progress.told) count(progress, timeMs ?? 0, memoryKb ?? 0);
  try {
    const prepared = await prepare(parts, problem, request);
    const cases = request.mode === 'run' ? prepared.cases.filter(({ isShown }) => isShown) : prepared.cases;
    progress.total = cases.length;
    yield* judgeCases(parts, { problem, request, prepared, cases, progress }, signal);
  } catch (error) {
    if (signal.aborted) yield* ending(progress, null);
    else {
      parts.log('judging failed', {
        submission: request.submission,
        problem: problem.slug,
        error: describe(error),
      });
      yield* ending(progress, 'IE');
    }
  }
}

interface Story {
  readonly problem: Problem;
  readonly request: JudgeRequest;
  readonly prepared: PreparedProblem;
  readonly cases: readonly JudgeCase[];
  readonly progress: Progress;
}

async function prepare(parts: JudgeParts, problem: Problem, request: JudgeRequest): Promise<PreparedProblem> {
  if (request.cases === undefined) return parts.preparations.of(problem);
  const cases = await expandCases(problem, request.cases, parts.authors, `own:${request.submission}`, true);
  return new PreparedProblem(problem, cases, parts.authors);
}

/** A process that is lost for no known reason is the judge's fault: the case is tried once more, then it is IE. */
async function* judgeCases(parts: JudgeParts, story: Story, signal: AbortSignal): AsyncGenerator<JudgeEvent> {
  const { cases, progress, prepared } = story;
  prepared.ask(cases);
  let lost: Lost | undefined;
  for (let attempt = 0; attempt < 2; attempt++) {
    const result = yield* runCases(parts, story, signal);
    if (result.kind === 'ended') {
      const skipped = cases.slice(progress.told.length).map(skippedCase);
      for (const skippedResult of skipped) yield { kind: 'case', case: skippedResult };
      progress.told.push(...skipped);
      yield finished(progress, overall(progress.told));
      yield* safely(parts, story, afterthoughts(parts, story, signal));
      yield { kind: 'settled' };
      return;
    }
    if (result.kind === 'compileFailed') {
      yield { kind: 'compileFailed', diagnostics: result.diagnostics };
      yield {
        kind: 'finished',
        verdict: 'CE',
        score: { passed: 0, total: cases.length },
        timeMs: null,
        memoryKb: null,
      };
      yield { kind: 'settled' };
      return;
    }
    signal.throwIfAborted();
    lost = result.lost;
    parts.log('a judge process was lost', {
      submission: story.request.submission,
      attempt,
      stderr: lost.stderr.slice(-2000),
    });
  }
  throw new Error(`two judge processes were lost in case ${lost?.case ?? 'compiling'}`);
}

type RunEnd =
  | { readonly kind: 'ended' }
  | { readonly kind: 'compileFailed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'lost'; readonly lost: Lost };

async function* runCases(
  parts: JudgeParts,
  story: Story,
  signal: AbortSignal,
): AsyncGenerator<JudgeEvent, RunEnd> {
  const { cases, progress } = story;
  const remaining = cases.slice(progress.told.length);
  const isFirst = progress.told.length === 0;
  const inputs = new Map(remaining.map(({ key, packed }) => [key, packed]));
  using lease = await parts.candidates.lease(signal);
  /** Held back until it is sure that there is something to call. */
  let compiled: JudgeEvent | null = null;
  for await (const event of lease.child.run(jobOf(story, remaining), inputs, signal)) {
    if (event.type === 'compileFailed') return { kind: 'compileFailed', diagnostics: event.diagnostics };
    if (event.type === 'compiled') {
      const told: JudgeEvent = { kind: 'compiled', ms: fine(event.ms) };
      if (!isFirst) continue;
      if (event.isCallable) yield told;
      else compiled = told;
      continue;
    }
    const judgeCase = cases[event.case ?? -1];
    const outcome = event.type === 'lost' ? outcomeOfLoss(event, story.problem) : event.outcome;
    if (outcome === null || judgeCase === undefined) {
      if (signal.aborted || event.type !== 'lost') signal.throwIfAborted();
      return event.type === 'lost' ? lossWhileCompiling(event) : { kind: 'ended' };
    }
    if (outcome.kind === 'uncallable' && isFirst && progress.told.length === 0)
      return uncallable(story, outcome.what);
    if (compiled !== null) yield compiled;
    compiled = null;
    const checked = await check(parts, story, judgeCase, outcome);
    signal.throwIfAborted();
    const result = caseResult(story.problem, judgeCase, checked, outcome, outcome.stdout);
    count(progress, outcome.cpuMs, outcome.memoryKb);
    if (checked.verdict === 'WA' || checked.verdict === 'RTE') {
      progress.failed.push({ judgeCase, text: outcome.kind === 'value' ? outcome.text : null });
    }
    progress.told.push(result);
    yield { kind: 'case', case: result };
  }
  return { kind: 'ended' };
}

function jobOf({ problem, request }: Story, cases: readonly JudgeCase[]): Job {
  return {
    id: ++lastJob,
    source: request.source,
    language: request.language,
    driver: problem.driver?.source ?? null,
    guest: guestSettings(problem),
    limits: jobLimits(problem),
    libraries: problem.libraries,
    cases: cases.map((judgeCase) => ({
      index: judgeCase.index,
      key: judgeCase.key,
      seed: judgeCase.seed,
      goesOnAfterThrow: goesOnAfterThrow(judgeCase),
    })),
    stopsOnLimit: true,
  };
}

/** A case whose author code fails is our fault and ends nothing. */
async function check(
  parts: JudgeParts,
  story: Story,
  judgeCase: JudgeCase,
  outcome: Outcome,
): Promise<Checked> {
  try {
    const { problem, prepared } = story;
    return await checkCase(
      { problem, authors: parts.authors, answer: (asked) => prepared.answer(asked) },
      judgeCase,
      outcome,
    );
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    parts.log('author code failed', {
      submission: story.request.submission,
      problem: story.problem.slug,
      case: judgeCase.name,
      error: error.message,
    });
    return { verdict: 'IE' };
  }
}

/** Null when nothing can be said of the case: it was still compiling, or the cause is unknown. */
function outcomeOfLoss(lost: Lost, problem: Problem): Outcome | null {
  if (lost.case === null || lost.cause === 'unknown') return null;
  const base = { cpuMs: lost.cpuMs, memoryKb: 0, stdout: '' };
  if (lost.cause === 'memory')
    return { ...base, kind: 'memoryLimit', memoryKb: problem.limits.memoryMb * 1024 };
  return { ...base, kind: 'timeLimit', error: null };
}

/** A compiler that falls or passes its limits does so by the source, and is not tried again. */
function lossWhileCompiling(lost: Lost): RunEnd {
  const isSourcesDoing = lost.cause !== 'unknown' || lost.hasCrashed;
  if (lost.case !== null || !isSourcesDoing) return { kind: 'lost', lost };
  const diagnostic: Diagnostic = {
    line: 1,
    column: 1,
    message: 'too complex for the compiler',
    severity: 'error',
  };
  return { kind: 'compileFailed', diagnostics: [diagnostic] };
}

function uncallable({ problem }: Story, what: string): RunEnd {
  const wanted = problem.signature?.kind === 'class' ? 'class' : 'function';
  const message = `expected the export ${problem.signature?.name ?? ''} to be a ${wanted}, found ${what}`;
  return { kind: 'compileFailed', diagnostics: [{ line: 1, column: 1, message, severity: 'error' }] };
}

function* ending(progress: Progress, verdict: Verdict | null): Generator<JudgeEvent> {
  yield finished(progress, verdict);
  yield { kind: 'settled' };
}

function finished(progress: Progress, verdict: Verdict | null): JudgeEvent {
  const hasCost = verdict !== null && verdict !== 'IE' && verdict !== 'CE';
  return {
    kind: 'finished',
    verdict,
    score: scoreOf(progress.told, progress.total),
    timeMs: hasCost ? fine(progress.timeMs) : null,
    memoryKb: hasCost ? progress.memoryKb : null,
  };
}

/** What helps to understand a failure; made while no submission waits, or not at all. */
async function* afterthoughts(
  parts: JudgeParts,
  story: Story,
  signal: AbortSignal,
): AsyncGenerator<JudgeEvent> {
  const { problem, request, cases, progress } = story;
  const failed = progress.failed.map(({ judgeCase }) => judgeCase).filter(({ isShown }) => !isShown);
  if (request.mode !== 'submit' || progress.failed.length === 0) return;
  const key = `${problem.version}:${createHash('sha256').update(request.source).digest('hex')}`;
  if (request.wants.counterexample && failed.length > 0) {
    const found = parts.counterexamples.has(key)
      ? { result: parts.counterexamples.get(key) ?? null }
      : await inSpareTime(parts.candidates, signal, (turn) =>
          findCounterexample({ parts, problem, request, failed, signal: turn }),
        );
    if (found !== null) remember(parts.counterexamples, key, found.result);
    if (found?.result != null) yield { kind: 'counterexample', counterexample: found.result };
  }
  if (!request.wants.counterexample) return;
  const mistake = await inSpareTime(parts.candidates, signal, () =>
    parts.mistakes.find(problem, cases, progress.failed),
  );
  if (mistake?.result != null) yield { kind: 'mistake', mistake: mistake.result };
}

/** The verdict is told: whatever fails after it is logged and left out. */
async function* safely(
  parts: JudgeParts,
  { request, problem }: Story,
  events: AsyncIterable<JudgeEvent>,
): AsyncGenerator<JudgeEvent> {
  try {
    yield* events;
  } catch (error) {
    parts.log('nothing could be added to a verdict', {
      submission: request.submission,
      problem: problem.slug,
      error: describe(error),
    });
  }
}

const keptCounterexamples = 1000;

function remember(kept: Map<string, Counterexample | null>, key: string, value: Counterexample | null): void {
  const [oldest] = kept.keys();
  if (kept.size >= keptCounterexamples && oldest !== undefined) kept.delete(oldest);
  kept.set(key, value);
}

function count(progress: Progress, timeMs: number, memoryKb: number): void {
  progress.timeMs = Math.max(progress.timeMs, timeMs);
  progress.memoryKb = Math.max(progress.memoryKb, memoryKb);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
