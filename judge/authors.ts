import type { Problem, Script, Solution } from '#problems/format/problem.ts';
import { writeValue } from '#problems/format/values.ts';
import type { Wire } from '#problems/format/wire.ts';
import { accepted, rejected, type CheckResult } from './check/result.ts';
import type { ChildEvent } from './child.ts';
import { guestSettings, jobLimits, scriptSettings } from './guest-settings.ts';
import type { JudgeCase } from './judge-case.ts';
import { pack } from './packed-value.ts';
import type { Pool } from './pool.ts';
import type { Job, Outcome } from './protocol.ts';

/**
 * Author code: references, generators, checkers. It runs in the same sandbox as a candidate's, under the same
 * limits, in processes of its own. Whatever goes wrong in it is an `AuthorError`: IE in judging, never WA.
 */
export class AuthorError extends Error {
  override readonly name = 'AuthorError';
}

/** Characters of one generated case. */
const generatedChars = 64 * 1024 * 1024;
const generatedCases = 1000;
const never = new AbortController().signal;

let lastJob = 0;

export class Authors {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The cases that a generator script yields, as plain JSON. */
  async generate(problem: Problem, script: Script, seed: number): Promise<readonly unknown[]> {
    const key = `${problem.version}:generator:${script.path}`;
    const job = scriptJob(problem, script, 'generator', key, seed);
    const inputs = new Map([[key, pack([seed])]]);
    const yielded: unknown[] = [];
    for (const outcome of await this.#outcomes(job, inputs, script.path)) {
      if (outcome.kind === 'value') yielded.push(writeValue({ kind: 'unknown' }, parseWire(outcome.text)));
      else if (outcome.kind !== 'end') throw new AuthorError(`${script.path}: ${failure(outcome)}`);
    }
    // the first text only says that the generator has started
    const cases = yielded.slice(1);
    if (cases.length > generatedCases)
      throw new AuthorError(
        `${script.path}: expected at most ${generatedCases} cases, found ${cases.length}`,
      );
    return cases;
  }

  /** The reference solution's results as text, in the order of the cases; an AuthorError where it has none. */
  async answers(problem: Problem, cases: readonly JudgeCase[]): Promise<readonly (string | AuthorError)[]> {
    const reference = problem.solutions.find(({ folder }) => folder === 'accepted');
    if (reference === undefined) throw new AuthorError('there is no accepted solution to answer');
    const file = `solutions/accepted/${reference.name}`;
    const outcomes = await this.run(problem, reference, cases);
    return cases.map(({ name }, place) => {
      const outcome = outcomes[place];
      if (outcome?.kind === 'value') return outcome.text;
      return new AuthorError(
        `${file}: on "${name}": ${outcome === undefined ? 'it never got there' : failure(outcome)}`,
      );
    });
  }

  /** The outcomes of one of the problem's own solutions; fewer than cases when it passed a limit. */
  async run(problem: Problem, solution: Solution, cases: readonly JudgeCase[]): Promise<readonly Outcome[]> {
    const job: Job = {
      id: ++lastJob,
      source: solution.source,
      language: 'typescript',
      driver: problem.driver?.source ?? null,
      guest: guestSettings(problem),
      limits: jobLimits(problem),
      libraries: problem.libraries,
      cases: cases.map(({ index, key, seed }) => ({ index, key, seed, goesOnAfterThrow: false })),
      stopsOnLimit: true,
    };
    const inputs = new Map(cases.map(({ key, packed }) => [key, packed]));
    return await this.#outcomes(job, inputs, `solutions/${solution.folder}/${solution.name}`);
  }

  /** Asks a checker script whether a result is right. `question` holds args (or ops), actual and expected. */
  async check(
    problem: Problem,
    script: Script,
    question: Readonly<Record<string, Wire>>,
  ): Promise<CheckResult> {
    const id = `check:${lastJob + 1}`;
    const job = scriptJob(problem, script, 'function', id, 1);
    const [outcome] = await this.#outcomes(job, new Map([[id, pack([question])]]), script.path);
    if (outcome?.kind !== 'value')
      throw new AuthorError(`${script.path}: ${outcome === undefined ? 'no answer' : failure(outcome)}`);
    const answer = parseWire(outcome.text);
    if (answer === true) return accepted;
    if (typeof answer === 'string') return rejected(answer);
    throw new AuthorError(
      `${script.path}: expected true or the reason as a string, found ${outcome.text.slice(0, 100)}`,
    );
  }

  async #outcomes(
    job: Job,
    inputs: ReadonlyMap<string, ReturnType<typeof pack>>,
    file: string,
  ): Promise<readonly Outcome[]> {
    using lease = await this.#pool.lease(never);
    const outcomes: Outcome[] = [];
    for await (const event of lease.child.run(job, inputs, never)) {
      if (event.type === 'outcome') outcomes.push(event.outcome);
      else if (event.type !== 'compiled') throw new AuthorError(`${file}: ${ending(event)}`);
    }
    return outcomes;
  }
}

function scriptJob(
  problem: Problem,
  script: Script,
  mode: 'function' | 'generator',
  key: string,
  seed: number,
): Job {
  return {
    id: ++lastJob,
    source: script.source,
    language: 'typescript',
    driver: null,
    guest: scriptSettings(mode, { kind: 'unknown' }),
    limits: { ...jobLimits(problem), resultChars: generatedChars },
    libraries: problem.libraries,
    cases: [{ index: 0, key, seed, goesOnAfterThrow: false }],
    stopsOnLimit: true,
  };
}

/** A text of the encoder's. */
export function parseWire(text: string): Wire {
  return JSON.parse(text) as Wire;
}

function failure(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'threw': {
      const { name, message, line } = outcome.error;
      return `threw ${name}: ${message}${line === null ? '' : ` (line ${line})`}`;
    }
    case 'timeLimit':
      return 'passed the time limit';
    case 'memoryLimit':
      return 'passed the memory limit';
    case 'outputLimit':
      return 'passed the output limit';
    case 'neverSettles':
      return 'gave a promise that never resolves';
    case 'uncallable':
      return `has no default function to call, found ${outcome.what}`;
    case 'value':
    case 'end':
      return 'gave nothing';
  }
}

function ending(event: Exclude<ChildEvent, { type: 'compiled' | 'outcome' }>): string {
  if (event.type === 'compileFailed') {
    const [first] = event.diagnostics;
    return `does not compile: ${first?.message ?? ''} (line ${first?.line ?? 1})`;
  }
  return event.cause === 'unknown'
    ? 'its process was lost'
    : `passed the ${event.cause === 'memory' ? 'memory' : 'time'} limit`;
}
