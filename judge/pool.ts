import { JudgeChild } from './child.ts';
import type { JudgeOptions } from './options.ts';
import type { Sandbox } from './sandbox.ts';
import type { Watchdog } from './watchdog.ts';

/**
 * Warm children, one submission at a time each. One more than may work is kept, so that a kill costs the next
 * submission nothing. Candidates and authors have pools of their own: they never share a process.
 */
export interface PoolOptions {
  readonly sandbox: Sandbox;
  readonly watchdog: Watchdog;
  /** Children that may work at the same time. */
  readonly workers: number;
  /** Children kept beyond those. */
  readonly spares: number;
  readonly log: JudgeOptions['log'];
}

/** A child to work with; giving it back is the caller's duty. */
export interface Lease extends Disposable {
  readonly child: JudgeChild;
}

const jobsPerChild = 500;
const largestResidentKb = 400 * 1024;
const restartDelayMs = 500;
const othersDelayMs = 1500;

export class Pool implements AsyncDisposable {
  readonly #options: PoolOptions;
  readonly #idle: JudgeChild[] = [];
  readonly #all = new Set<JudgeChild>();
  readonly #waiting: ((child: JudgeChild) => void)[] = [];
  #busy = 0;
  /** Works that give way as soon as somebody waits for a child. */
  readonly #yielding = new Set<AbortController>();
  #isClosing = false;
  #startOthers: NodeJS.Timeout | undefined;
  #missing = 0;
  #clock: 'exact' | 'ticks' = 'ticks';

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get busy(): number {
    return this.#busy;
  }

  get queued(): number {
    return this.#waiting.length;
  }

  get clock(): 'exact' | 'ticks' {
    return this.#clock;
  }

  /**
   * Starts the children; resolves when the first is ready. The others come a moment later, when whatever else starts
   * with the judge has had the machine to itself, or as soon as somebody waits for them.
   */
  async start(): Promise<void> {
    await this.#add();
    this.startLater(this.#options.workers + this.#options.spares - 1);
  }

  /** Starts so many children in a moment, or as soon as somebody waits for one. */
  startLater(count = this.#options.workers + this.#options.spares): void {
    this.#missing = count;
    this.#startOthers = setTimeout(() => this.#addOthers(), othersDelayMs);
  }

  /** Waits for a free child, in the order of asking. */
  async lease(signal: AbortSignal): Promise<Lease> {
    signal.throwIfAborted();
    const child = await new Promise<JudgeChild>((resolve, reject) => {
      const give = (free: JudgeChild): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(free);
      };
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(give), 1);
        reject(signal.reason instanceof Error ? signal.reason : new Error('cancelled'));
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(give);
      this.#serve();
      if (this.#waiting.length > 0) {
        this.#addOthers();
        this.#interruptYielding();
      }
    });
    return { child, [Symbol.dispose]: () => this.#giveBack(child) };
  }

  /** A child is free and nobody waits for it. */
  get isIdle(): boolean {
    return this.#waiting.length === 0 && this.#busy < this.#options.workers && this.#idle.length > 0;
  }

  /** For work that must give way: the signal aborts when somebody waits for a child. Ends with `end`. */
  yielding(): { readonly signal: AbortSignal; readonly end: () => void } {
    const controller = new AbortController();
    this.#yielding.add(controller);
    return { signal: controller.signal, end: () => this.#yielding.delete(controller) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosing = true;
    clearTimeout(this.#startOthers);
    const children = [...this.#all];
    for (const child of children) child.kill();
    await Promise.all(children.map((child) => child.closed));
  }

  #interruptYielding(): void {
    for (const controller of this.#yielding) controller.abort(new Error('a submission waits'));
    this.#yielding.clear();
  }

  #serve(): void {
    while (this.#busy < this.#options.workers && this.#waiting.length > 0) {
      const child = this.#idle.shift();
      if (child === undefined) return;
      this.#busy++;
      this.#waiting.shift()?.(child);
    }
  }

  #giveBack(child: JudgeChild): void {
    this.#busy--;
    if (child.isClosed) {
      this.#serve();
      return;
    }
    const isWornOut = child.jobs >= jobsPerChild || child.residentKb() > largestResidentKb;
    if (isWornOut) child.kill();
    else this.#idle.push(child);
    this.#serve();
  }

  #addOthers(): void {
    clearTimeout(this.#startOthers);
    const count = this.#missing;
    this.#missing = 0;
    void Promise.all(Array.from({ length: count }, () => this.#add()));
  }

  /** Starts one child and puts it to the idle ones; a failing start is tried again. */
  async #add(): Promise<void> {
    try {
      const child = await this.#startChild();
      if (this.#isClosing) {
        child.kill();
        return;
      }
      this.#all.add(child);
      this.#idle.push(child);
      void child.closed.then(() => this.#remove(child));
      this.#serve();
    } catch (error) {
      if (this.#isClosing) return;
      this.#options.log('a judge child did not start', { error: String(error) });
      setTimeout(() => void this.#add(), restartDelayMs).unref();
    }
  }

  #remove(child: JudgeChild): void {
    this.#all.delete(child);
    const place = this.#idle.indexOf(child);
    if (place >= 0) this.#idle.splice(place, 1);
    if (!this.#isClosing) void this.#add();
  }

  async #startChild(): Promise<JudgeChild> {
    const { process, clock } = await this.#options.sandbox.start();
    this.#clock = clock;
    return new JudgeChild(process, this.#options.watchdog);
  }
}
