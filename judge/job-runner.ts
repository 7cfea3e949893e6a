import { setImmediate as nextTurn } from 'node:timers/promises';
import { compile, earlyError, type Compiled } from './compile.ts';
import type { ThreadClock } from './clock.ts';
import { GuestIsolate, type GuestCall, type GuestProgram, type GuestRun, type Usage } from './isolate.ts';
import { librariesFor } from './libraries.ts';
import { readOutcome, type RunFacts } from './outcome.ts';
import type { PackedValue } from './packed-value.ts';
import type { CaseOutcome, FromChild, Job, JobCase, Outcome } from './protocol.ts';

/** One job inside a child: compile, then a fresh context per case, telling each outcome as it comes. */

export interface JobRunner {
  readonly clock: ThreadClock;
  /** Waits for the input when it has not come yet. */
  readonly inputOf: (key: string) => Promise<PackedValue>;
  /** Resolves when the message has left the process. */
  readonly send: (message: FromChild) => Promise<void>;
  readonly isCancelled: (job: number) => boolean;
}

type Loaded = ReturnType<GuestIsolate['load']>;
type CompiledProgram = Extract<Compiled, { ok: true }>;

/**
 * The isolate's heap limit is beyond what the parent kills for, for near its limit V8 collects garbage for many
 * seconds; it is only there for what the parent can't see coming.
 */
const heapFactor = 2;
const heapSlackMb = 64;
/** Wall time of a first run, which on an idle machine ends a loop without killing the process. */
const firstTimeoutFactor = 1.1;
const wallFactor = 10;
const wallGraceMs = 2000;
/** A TLE within this factor of the limit is confirmed by a second run. */
const confirmedFactor = 1.1;

const nothingUsed: Usage = { heapBytes: 0, bufferBytes: 0 };
const breathEveryMs = 3;
/** Characters of an input that takes long enough to prepare that an outcome should not wait for it. */
const longInput = 16_384;

let spare: GuestIsolate | undefined;

/**
 * Makes the next submission's isolate ahead of time, one piece at a call: first the isolate, then its contexts.
 * False when there is nothing left to make.
 */
export function prewarm(memoryMb: number, contexts: number): boolean {
  const heapMb = heapOf(memoryMb);
  if (spare?.memoryMb !== heapMb) {
    spare?.[Symbol.dispose]();
    spare = new GuestIsolate(heapMb);
    spare.warmUp();
    return true;
  }
  return spare.addContext(contexts);
}

export async function runJob(job: Job, runner: JobRunner): Promise<void> {
  const startedAt = performance.now();
  const compiled = compile(job.source, job.language, job.guest.entry);
  const driver = job.driver === null ? null : compile(job.driver, 'typescript', 'default');
  const diagnostics = !compiled.ok
    ? compiled.diagnostics
    : driver !== null && !driver.ok
      ? driver.diagnostics
      : null;
  if (diagnostics !== null || !compiled.ok) {
    await runner.send({ type: 'compileFailed', job: job.id, diagnostics: diagnostics ?? [] });
    return;
  }
  const program: GuestProgram = {
    code: compiled.code,
    driver: driver?.ok === true ? driver.code : null,
    libraries: job.libraries ? librariesFor(compiled.code) : [],
    config: configOf(job, compiled.mayHaveGetters),
  };
  const run = new JobRun(job, program, compiled, runner);
  try {
    if (!run.load()) return;
    await runner.send({
      type: 'compiled',
      job: job.id,
      ms: performance.now() - startedAt,
      isCallable: compiled.isCallable,
    });
    await run.cases();
  } finally {
    run[Symbol.dispose]();
  }
}

class JobRun implements Disposable {
  readonly #job: Job;
  readonly #program: GuestProgram;
  readonly #compiled: CompiledProgram;
  readonly #runner: JobRunner;
  #isolate: GuestIsolate;
  #loaded: Loaded | undefined;
  #breathedAt = performance.now();
  /** An outcome that goes along with the next case's beginning: half the messages. */
  #held: CaseOutcome | null = null;
  #usage: Usage | undefined;

  constructor(job: Job, program: GuestProgram, compiled: CompiledProgram, runner: JobRunner) {
    this.#job = job;
    this.#program = program;
    this.#compiled = compiled;
    this.#runner = runner;
    this.#isolate = takeIsolate(job.limits.memoryMb);
  }

  /** False when V8 refuses the program: its early errors are told as CE. */
  load(): boolean {
    try {
      this.#loaded = this.#isolate.load(this.#program);
      return true;
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      const diagnostics = [earlyError(message, this.#compiled.positionOf)];
      void this.#runner.send({ type: 'compileFailed', job: this.#job.id, diagnostics });
      return false;
    }
  }

  async cases(): Promise<void> {
    for (const jobCase of this.#job.cases) {
      if (this.#runner.isCancelled(this.#job.id)) break;
      const input = await this.#runner.inputOf(jobCase.key);
      if (this.#job.guest.mode === 'generator') {
        await this.#generate(jobCase, input);
        continue;
      }
      if (input.text.length > longInput) await this.#flush();
      const outcome = this.#judge(jobCase, input);
      await this.#tell(jobCase, outcome);
      if (outcome.kind === 'uncallable') break;
      if (isLimit(outcome) && this.#job.stopsOnLimit) break;
      await this.#breathe();
    }
    await this.#flush();
  }

  [Symbol.dispose](): void {
    this.#isolate[Symbol.dispose]();
  }

  /** Runs the case, once more when the first run ended only for wall time or just over the limit. */
  #judge(jobCase: JobCase, input: PackedValue): Outcome {
    const { timeMs } = this.#job.limits;
    const first = this.#runOnce(jobCase, input, timeMs * firstTimeoutFactor + 5);
    const isDoubtful = first.kind === 'timeLimit' && first.cpuMs <= timeMs * confirmedFactor;
    if (!isDoubtful) return first;
    void this.#flush();
    void this.#runner.send({ type: 'paused', job: this.#job.id });
    return this.#runOnce(jobCase, input, timeMs * wallFactor + wallGraceMs);
  }

  #runOnce(jobCase: JobCase, input: PackedValue, timeoutMs: number): Outcome {
    const before = this.#usage ?? this.#isolate.usage();
    let cpuBefore = 0;
    const onBegin = (): void => {
      cpuBefore = this.#runner.clock.now();
      void this.#runner.send({
        type: 'begin',
        job: this.#job.id,
        case: jobCase.index,
        cpuMs: cpuBefore,
        before: this.#held,
      });
      this.#held = null;
    };
    const run = this.#isolate.run(this.#ready(), callOf(jobCase, input, timeoutMs, onBegin));
    const cpuMs = this.#runner.clock.now() - cpuBefore;
    return this.#outcomeOf(run, cpuMs, before);
  }

  async #generate(jobCase: JobCase, input: PackedValue): Promise<void> {
    let cpuBefore = 0;
    const onBegin = (): void => {
      cpuBefore = this.#runner.clock.now();
      void this.#runner.send({
        type: 'begin',
        job: this.#job.id,
        case: jobCase.index,
        cpuMs: cpuBefore,
        before: this.#held,
      });
      this.#held = null;
    };
    const { timeMs } = this.#job.limits;
    for (const run of this.#isolate.generate(
      this.#ready(),
      callOf(jobCase, input, timeMs * wallFactor + wallGraceMs, onBegin),
    )) {
      const outcome = this.#outcomeOf(run, this.#runner.clock.now() - cpuBefore, nothingUsed);
      await this.#tell(jobCase, outcome);
      await this.#flush();
      if (outcome.kind !== 'value') return;
      await nextTurn();
    }
  }

  #outcomeOf(run: GuestRun, cpuMs: number, before: Usage): Outcome {
    const usage = this.#isolate.usage();
    this.#usage = usage;
    const bufferBytes = usage.bufferBytes - before.bufferBytes;
    const facts: RunFacts = {
      cpuMs,
      memoryKb: Math.max(0, Math.round((usage.heapBytes - before.heapBytes + bufferBytes) / 1024)),
      bufferKb: bufferBytes / 1024,
      positionOf: this.#compiled.positionOf,
      limits: this.#job.limits,
    };
    if (run.kind !== 'finished') this.#replaceIsolate();
    return readOutcome(run, facts);
  }

  /** After a time-out or a memory limit nothing of the isolate can be trusted. */
  #replaceIsolate(): void {
    this.#isolate[Symbol.dispose]();
    this.#isolate = new GuestIsolate(heapOf(this.#job.limits.memoryMb));
    this.#loaded = undefined;
    this.#usage = undefined;
  }

  #ready(): Loaded {
    this.#loaded ??= this.#isolate.load(this.#program);
    return this.#loaded;
  }

  /** Cancellation and inputs come in between cases; quick cases share one look. */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#breathedAt < breathEveryMs) return;
    await this.#flush();
    await nextTurn();
    this.#breathedAt = performance.now();
  }

  async #tell(jobCase: JobCase, outcome: Outcome): Promise<void> {
    await this.#flush();
    this.#held = { type: 'outcome', job: this.#job.id, case: jobCase.index, outcome };
    if (outcome.kind === 'value' && outcome.text.length > longInput) await this.#flush();
  }

  async #flush(): Promise<void> {
    const held = this.#held;
    this.#held = null;
    if (held !== null) await this.#runner.send(held);
  }
}

function callOf(jobCase: JobCase, args: PackedValue, timeoutMs: number, onBegin: () => void): GuestCall {
  return { args, seed: jobCase.seed, goesOnAfterThrow: jobCase.goesOnAfterThrow, timeoutMs, onBegin };
}

function isLimit(outcome: Outcome): boolean {
  return outcome.kind === 'timeLimit' || outcome.kind === 'memoryLimit' || outcome.kind === 'outputLimit';
}

function takeIsolate(memoryMb: number): GuestIsolate {
  const heapMb = heapOf(memoryMb);
  if (spare?.memoryMb !== heapMb) return new GuestIsolate(heapMb);
  const isolate = spare;
  spare = undefined;
  return isolate;
}

function heapOf(memoryMb: number): number {
  return memoryMb * heapFactor + heapSlackMb;
}

function configOf(job: Job, mayHaveGetters: boolean): string {
  return JSON.stringify({
    ...job.guest,
    mayHaveGetters,
    resultLimit: job.limits.resultChars,
    outputLimit: job.limits.outputKb * 1024,
  });
}
