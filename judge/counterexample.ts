import type { Problem } from '#problems/format/problem.ts';
import { AuthorError } from './authors.ts';
import { checkCase, shownInput, type Checked } from './check-case.ts';
import { generateInputs } from './generate.ts';
import { guestSettings, jobLimits, seedOf } from './guest-settings.ts';
import { inputWire, type CaseInput, type JudgeCase } from './judge-case.ts';
import type { JudgeParts } from './judge.ts';
import { pack } from './packed-value.ts';
import { PreparedProblem } from './preparations.ts';
import type { Job } from './protocol.ts';
import { smallerInputs, weighInput } from './shrink.ts';
import { smallDeclaration } from './shrink/small-declaration.ts';
import type { Counterexample, JudgeRequest } from './verdict.ts';

/**
 * The smallest input found on which a program fails, made anew: from inputs drawn with a fresh seed, or from a failing
 * hidden test by taking parts of it away. A hidden test itself is never told.
 */
export interface CounterexampleSearch {
  readonly parts: JudgeParts;
  readonly problem: Problem;
  readonly request: JudgeRequest;
  /** Hidden cases that failed by WA or RTE. */
  readonly failed: readonly JudgeCase[];
  /** Aborted when a submission arrives that wants the worker. */
  readonly signal: AbortSignal;
}

/** Inputs tried in one search, a fraction of a millisecond each; so a busy machine finds the same one. */
const triesMax = 600;
/** Wall milliseconds after which even a slow machine gives up. */
const patienceMs = 5000;
const inputsPerRound = 24;
const freshInputs = 48;
/** CPU milliseconds of one try: a small input needs no more. */
const tryLimitMs = 100;
let lastProbe = 0;
let lastJob = 1_000_000;

interface Budget {
  tries: number;
  readonly endsAt: number;
}

function hasBudget({ signal }: CounterexampleSearch, { tries, endsAt }: Budget): boolean {
  return tries > 0 && performance.now() < endsAt && !signal.aborted;
}

interface Failure {
  readonly input: CaseInput;
  readonly checked: Checked;
  readonly judgeCase: JudgeCase;
}

export async function findCounterexample(search: CounterexampleSearch): Promise<Counterexample | null> {
  const budget: Budget = { tries: triesMax, endsAt: performance.now() + patienceMs };
  let best = await firstOfAll(search, freshlyDrawn(search), budget);
  let steps = best === null ? 0 : 1;
  let from: CaseInput | undefined = best?.input ?? smallest(search.failed)?.input;
  while (from !== undefined && hasBudget(search, budget)) {
    const smaller = await firstOfAll(search, smallerInputs(search.problem, from), budget);
    if (smaller === null) break;
    best = smaller;
    from = smaller.input;
    steps++;
  }
  if (best === null || search.signal.aborted) return null;
  const { checked, judgeCase } = best;
  const actual =
    checked.error === undefined
      ? checked.actual
      : { throws: `${checked.error.name}: ${checked.error.message}` };
  return {
    ...shownInput(search.problem, judgeCase),
    expected: checked.expected ?? null,
    actual: actual ?? null,
    steps,
  };
}

function smallest(cases: readonly JudgeCase[]): JudgeCase | undefined {
  return [...cases].sort((one, other) => weighInput(one.input) - weighInput(other.input))[0];
}

/** Small inputs of the declared space, with a seed that no hidden test has. */
function freshlyDrawn({ problem, request }: CounterexampleSearch): readonly CaseInput[] {
  if (problem.input === null || problem.signature?.kind !== 'function') return [];
  try {
    const drawn = generateInputs(
      smallDeclaration(problem.input),
      freshInputs,
      seedOf(`${problem.version}${request.source}`, 1),
    );
    const inputs = drawn.map((args) => ({ kind: 'args', args }) as const);
    return inputs.sort((one, other) => weighInput(one) - weighInput(other));
  } catch {
    return []; // nothing satisfies the declaration in the tries there are: the failing tests are left to start from
  }
}

async function firstOfAll(
  search: CounterexampleSearch,
  inputs: readonly CaseInput[],
  budget: Budget,
): Promise<Failure | null> {
  for (let start = 0; start < inputs.length; start += inputsPerRound) {
    if (!hasBudget(search, budget)) return null;
    const round = inputs.slice(start, start + inputsPerRound);
    budget.tries -= round.length;
    const failure = await firstFailure(search, round);
    if (failure !== null) return failure;
  }
  return null;
}

/** The first of the inputs on which the program fails and the reference does not. */
async function firstFailure(
  search: CounterexampleSearch,
  inputs: readonly CaseInput[],
): Promise<Failure | null> {
  if (inputs.length === 0) return null;
  const { parts, problem, request, signal } = search;
  const prefix = `probe:${++lastProbe}`;
  const cases = inputs.map(
    (input, index): JudgeCase => ({
      index,
      name: `${prefix}:${index}`,
      sample: false,
      isShown: true,
      key: `${prefix}:${index}`,
      seed: seedOf(problem.version, index),
      input,
      packed: pack(inputWire(input)),
      expected: input.kind === 'args' ? { kind: 'reference' } : input.ops.map(() => ({ kind: 'reference' })),
    }),
  );
  const prepared = new PreparedProblem(problem, cases, parts.authors);
  prepared.ask(cases);
  const limits = { ...jobLimits(problem), timeMs: Math.min(tryLimitMs, problem.limits.timeMs) };
  const job: Job = {
    id: ++lastJob,
    source: request.source,
    language: request.language,
    driver: problem.driver?.source ?? null,
    guest: guestSettings(problem),
    limits,
    libraries: problem.libraries,
    cases: cases.map(({ index, key, seed }) => ({ index, key, seed, goesOnAfterThrow: false })),
    stopsOnLimit: true,
  };
  using lease = await parts.candidates.lease(signal);
  let found: Failure | null = null;
  for await (const event of lease.child.run(
    job,
    new Map(cases.map(({ key, packed }) => [key, packed])),
    signal,
  )) {
    if (event.type !== 'outcome' || found !== null) continue;
    const judgeCase = cases[event.case];
    if (judgeCase === undefined) continue;
    const checked = await check(parts, problem, prepared, judgeCase, event.outcome);
    if (checked?.verdict === 'WA' || checked?.verdict === 'RTE')
      found = { input: judgeCase.input, checked, judgeCase };
  }
  return found;
}

/** Null when the reference has no answer: then the input tells nothing. */
async function check(
  parts: JudgeParts,
  problem: Problem,
  prepared: PreparedProblem,
  judgeCase: JudgeCase,
  outcome: Parameters<typeof checkCase>[2],
): Promise<Checked | null> {
  try {
    const answer = await prepared.answer(judgeCase);
    const checked = await checkCase(
      { problem, authors: parts.authors, answer: () => Promise.resolve(answer) },
      judgeCase,
      outcome,
    );
    return checked.verdict === 'RTE' ? { ...checked, expected: JSON.parse(answer) } : checked;
  } catch (error) {
    if (error instanceof AuthorError) return null;
    throw error;
  }
}
