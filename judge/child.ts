import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { EventQueue } from './event-queue.ts';
import type { PackedValue } from './packed-value.ts';
import { cpuMs, runningPid, residentKb } from './proc.ts';
import type { FromChild, Job, ToChild } from './protocol.ts';
import { killGroup } from './sandbox.ts';
import type { PassedLimit, Watch, Watchdog } from './watchdog.ts';

/** One judge process as its pool sees it: runs a job and tells what came of it, its own death included. */

/** The child is gone: killed for a limit, or it fell for want of memory, or nobody knows why. */
export interface Lost {
  readonly type: 'lost';
  readonly cause: PassedLimit | 'unknown';
  /** Null while it was still compiling. */
  readonly case: number | null;
  /** CPU milliseconds of the case when a limit was seen to be passed; 0 when it fell by itself. */
  readonly cpuMs: number;
  /** It ended itself by a signal, as a program does that runs out of stack or aborts. */
  readonly hasCrashed: boolean;
  readonly stderr: string;
}

export type ChildEvent = Exclude<FromChild, { type: 'ready' | 'begin' | 'paused' | 'done' }> | Lost;

/** A case may take this much CPU over its limit before it is killed: the child itself says TLE sooner, more kindly. */
const graceFactor = 1.15;
const graceMs = 20;
const wallFactor = 10;
const wallGraceMs = 2000;
const compileCpuMs = 2000;
const compileWallMs = 60_000;
/** Bounds what is no case: reviving inputs, encoding outcomes for the channel. */
const betweenCpuMs = 20_000;
const betweenWallMs = 60_000;
/** Inputs that a child keeps; beyond, it starts anew. */
const keptInputBytes = 32 * 1024 * 1024;

/** What V8 says before it ends the process because an allocation can't be had. */
const outOfMemory =
  /last resort|CALL_AND_RETRY|heap out of memory|process out of memory|invalid (?:array|size|string)|out of memory|bad_alloc|Allocation failed/i;

const crashes: ReadonlySet<NodeJS.Signals> = new Set([
  'SIGSEGV',
  'SIGABRT',
  'SIGTRAP',
  'SIGILL',
  'SIGBUS',
  'SIGFPE',
]);

/** A sandbox's own process tells of a signal by an exit code of 128 and its number. */
function isCrash(code: number | null, signal: NodeJS.Signals | null): boolean {
  if (signal !== null) return crashes.has(signal);
  return [...crashes].some((name) => code === 128 + constants.signals[name]);
}

export class JudgeChild {
  jobs = 0;
  readonly closed: Promise<void>;
  readonly #process: ChildProcess;
  readonly #pid: number;
  readonly #watchdog: Watchdog;
  readonly #primed = new Set<string>();
  #primedBytes = 0;
  #events: EventQueue<ChildEvent> | undefined;
  #job: Job | undefined;
  #case: number | null = null;
  #watch: Watch | undefined;
  #cause: PassedLimit | undefined;
  #beganAtMs = 0;
  #lostAfterMs = 0;
  #stderr = '';
  #isClosed = false;
  #hasCrashed = false;
  #residentLimitKb = Number.POSITIVE_INFINITY;

  /** The process has said that it is ready. */
  constructor(process: ChildProcess, watchdog: Watchdog) {
    this.#process = process;
    this.#watchdog = watchdog;
    this.#pid = runningPid(process.pid ?? 0);
    process.on('message', (message: FromChild) => this.#receive(message));
    process.on('error', () => undefined); // a send to a process that just died; 'close' follows
    process.stderr?.on('data', (data: Buffer) => {
      this.#stderr = (this.#stderr + data.toString('latin1')).slice(-8192);
    });
    this.closed = new Promise((resolve) => {
      process.once('close', (code, signal) => {
        this.#hasCrashed = isCrash(code, signal);
        this.#close();
        resolve();
      });
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  residentKb(): number {
    return residentKb(this.#pid);
  }

  /** Runs a job; the events end after the last outcome, or with `lost`. Aborting kills the process. */
  async *run(
    job: Job,
    inputs: ReadonlyMap<string, PackedValue>,
    signal: AbortSignal,
  ): AsyncGenerator<ChildEvent> {
    const events = new EventQueue<ChildEvent>();
    this.#events = events;
    this.#job = job;
    this.#case = null;
    this.jobs++;
    const abort = (): void => this.kill();
    signal.addEventListener('abort', abort, { once: true });
    try {
      this.#residentLimitKb = this.residentKb() + (job.limits.memoryMb * 2 + 64) * 1024;
      this.#watchFor(cpuMs(this.#pid) + compileCpuMs, compileWallMs);
      this.#prime(job, inputs);
      if (this.#isClosed) this.#close();
      yield* events;
    } finally {
      signal.removeEventListener('abort', abort);
      this.#watch?.end();
      this.#events = undefined;
      this.#job = undefined;
    }
  }

  kill(): void {
    killGroup(this.#process);
  }

  #prime(job: Job, inputs: ReadonlyMap<string, PackedValue>): void {
    if (this.#primedBytes > keptInputBytes) {
      this.#send({ type: 'forget' });
      this.#primed.clear();
      this.#primedBytes = 0;
    }
    this.#send({ type: 'job', job });
    for (const { key } of job.cases) {
      const value = inputs.get(key);
      if (value === undefined || this.#primed.has(key)) continue;
      this.#primed.add(key);
      this.#primedBytes += value.text.length;
      this.#send({ type: 'prime', key, value });
    }
  }

  #send(message: ToChild): void {
    if (this.#process.connected) this.#process.send(message, () => undefined);
  }

  #receive(message: FromChild): void {
    const job = this.#job;
    if (job === undefined || message.type === 'ready' || message.job !== job.id) return;
    switch (message.type) {
      case 'begin':
        if (message.before !== null) this.#events?.push(message.before);
        this.#case = message.case;
        this.#beganAtMs = message.cpuMs;
        this.#watchFor(
          message.cpuMs + job.limits.timeMs * graceFactor + graceMs,
          job.limits.timeMs * wallFactor + wallGraceMs,
        );
        break;
      case 'done':
        this.#watch?.end();
        this.#events?.end();
        break;
      case 'paused':
        this.#watchFor(cpuMs(this.#pid) + betweenCpuMs, betweenWallMs);
        break;
      case 'outcome':
        this.#watchFor(this.#beganAtMs + message.outcome.cpuMs + betweenCpuMs, betweenWallMs);
        this.#events?.push(message);
        break;
      case 'compiled':
      case 'compileFailed':
        this.#events?.push(message);
        break;
    }
  }

  #watchFor(cpuEndsAtMs: number, wallMs: number): void {
    this.#watch?.end();
    const limits = { pid: this.#pid, cpuEndsAtMs, wallMs, residentLimitKb: this.#residentLimitKb };
    this.#watch = this.#watchdog.watch(limits, (reason) => {
      this.#cause = reason;
      this.#lostAfterMs = Math.max(0, cpuMs(this.#pid) - this.#beganAtMs);
      this.kill();
    });
  }

  #close(): void {
    this.#isClosed = true;
    this.#watch?.end();
    const cause = this.#cause ?? (outOfMemory.test(this.#stderr) ? 'memory' : 'unknown');
    this.#events?.push({
      type: 'lost',
      cause,
      case: this.#case,
      cpuMs: this.#lostAfterMs,
      hasCrashed: this.#hasCrashed,
      stderr: this.#stderr,
    });
    this.#events?.end();
  }
}
