import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { Problem } from '#problems/format/problem.ts';
import { EventQueue } from './event-queue.ts';
import type { FromHost, ToHost } from './host-protocol.ts';
import type { JudgeOptions } from './options.ts';
import type { CaseResult, Judge, JudgeEvent, JudgeRequest, JudgeStatus } from './verdict.ts';

/**
 * Starts the judge in a process of its own. A host that is lost is started again, and what it was judging goes on
 * after the last case told; lost twice over one submission, that one is IE.
 */
export async function startJudgeHost(options: JudgeOptions): Promise<Judge> {
  const host = new HostClient(options);
  await host.start();
  return host;
}

type HostEvent =
  | { readonly type: 'event'; readonly event: JudgeEvent }
  | { readonly type: 'ended' | 'lost'; readonly error: string | null };

const rememberedProblems = 500;
const restartDelayMs = 500;
const closeGraceMs = 5000;

class HostClient implements Judge {
  readonly #options: JudgeOptions;
  readonly #running = new Map<number, EventQueue<HostEvent>>();
  readonly #sentVersions = new Set<string>();
  #process: ChildProcess | undefined;
  #status: JudgeStatus | undefined;
  #ready: Promise<void> = Promise.resolve();
  #lastId = 0;
  #isClosing = false;

  constructor(options: JudgeOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    this.#ready = this.#launch();
    await this.#ready;
  }

  async *judge(problem: Problem, request: JudgeRequest, signal: AbortSignal): AsyncGenerator<JudgeEvent> {
    const told: CaseResult[] = [...(request.told ?? [])];
    let hasCompiled = told.length > 0;
    for (let attempt = 0; attempt < 2; attempt++) {
      for await (const message of this.#judgeOnce(problem, { ...request, told }, signal)) {
        if (message.type === 'event') {
          if (message.event.kind === 'compiled' && hasCompiled) continue;
          if (message.event.kind === 'compiled') hasCompiled = true;
          if (message.event.kind === 'case') told.push(message.event.case);
          yield message.event;
          if (message.event.kind === 'settled') return;
        } else if (message.error !== null) {
          this.#options.log('the judge host failed', {
            submission: request.submission,
            error: message.error,
          });
        }
      }
    }
    const score = { passed: told.filter(({ verdict }) => verdict === 'AC').length, total: told.length };
    yield { kind: 'finished', verdict: signal.aborted ? null : 'IE', score, timeMs: null, memoryKb: null };
    yield { kind: 'settled' };
  }

  status(): JudgeStatus {
    const { workers } = this.#options;
    const busy = Math.min(workers, this.#running.size);
    const queued = this.#running.size - busy;
    const idle = { clock: 'ticks', sandbox: { level: 'process', layers: [] } } as const;
    return {
      ...idle,
      ...this.#status,
      workers,
      busy,
      queued,
      ready: this.#status !== undefined && !this.#isClosing,
    };
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const host = this.#process;
    if (host === undefined || host.exitCode !== null || host.signalCode !== null) return;
    const closed = new Promise<void>((resolve) => host.once('exit', () => resolve()));
    this.#send({ type: 'close' });
    const timer = setTimeout(() => host.kill('SIGKILL'), closeGraceMs);
    await closed;
    clearTimeout(timer);
  }

  async *#judgeOnce(problem: Problem, request: JudgeRequest, signal: AbortSignal): AsyncGenerator<HostEvent> {
    await this.#ready;
    const id = ++this.#lastId;
    const events = new EventQueue<HostEvent>();
    this.#running.set(id, events);
    const abort = (): void => this.#send({ type: 'abort', id });
    try {
      this.#sendProblem(problem);
      this.#send({ type: 'judge', id, version: problem.version, request });
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort, { once: true });
      yield* events;
    } finally {
      signal.removeEventListener('abort', abort);
      this.#running.delete(id);
    }
  }

  #sendProblem(problem: Problem): void {
    if (this.#sentVersions.has(problem.version)) return;
    if (this.#sentVersions.size >= rememberedProblems) {
      this.#sentVersions.clear();
      this.#send({ type: 'forgetProblems' });
    }
    this.#sentVersions.add(problem.version);
    this.#send({ type: 'problem', problem });
  }

  #send(message: ToHost): void {
    if (this.#process?.connected === true) this.#process.send(message, () => undefined);
  }

  #launch(): Promise<void> {
    const { workers, sandbox } = this.#options;
    this.#sentVersions.clear();
    const host = spawn(process.execPath, ['--no-warnings', path.join(import.meta.dirname, 'host.ts')], {
      env: {},
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.#process = host;
    return new Promise((resolve, reject) => {
      host.on('message', (message: FromHost) => {
        if (message.type === 'ready') {
          this.#status = message.status;
          resolve();
        } else if (message.type === 'failed') {
          this.#isClosing = true;
          reject(new Error(message.message));
          host.kill('SIGKILL');
        } else {
          this.#receive(message);
        }
      });
      host.on('error', (error) => reject(error));
      host.once('exit', (code, signal) => {
        reject(new Error(`the judge host ended with ${signal ?? code} before it was ready`));
        this.#lose(`the judge host ended with ${signal ?? code}`);
      });
      this.#send({ type: 'start', options: { workers, sandbox } });
    });
  }

  #receive(message: Extract<FromHost, { type: 'event' | 'ended' | 'log' }>): void {
    if (message.type === 'log') {
      this.#options.log(message.message, message.fields);
      return;
    }
    const events = this.#running.get(message.id);
    if (message.type === 'event') {
      events?.push({ type: 'event', event: message.event });
    } else {
      events?.push({ type: 'ended', error: message.error });
      events?.end();
    }
  }

  /** The host is gone: starts another and lets those who wait try again on it. */
  #lose(error: string): void {
    this.#status = undefined;
    if (!this.#isClosing) {
      this.#options.log(error);
      this.#ready = new Promise((resolve) => setTimeout(resolve, restartDelayMs)).then(() => this.#launch());
      this.#ready.catch((failure: unknown) =>
        this.#options.log('the judge host did not start again', { error: String(failure) }),
      );
    }
    for (const events of this.#running.values()) {
      events.push({ type: 'lost', error });
      events.end();
    }
  }
}
