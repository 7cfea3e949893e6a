import ivm from 'isolated-vm';
import { harnessScript } from './harness/harness.ts';
import { pack, type PackedValue } from './packed-value.ts';

/**
 * The only door to isolated-vm: an isolate per submission, a context per test, one call under limits that gives
 * one text. Timeouts here are wall time and only spare a respawn; the parent's watchdog is what holds.
 */

export interface GuestProgram {
  /** A module function (see module-function.ts). */
  readonly code: string;
  readonly driver: string | null;
  /** Scripts that define globals. */
  readonly libraries: readonly string[];
  /** JSON of GuestConfig (harness/run.guest.ts). */
  readonly config: string;
}

export interface GuestCall {
  readonly args: PackedValue;
  readonly seed: number;
  /** A throwing operation of a class does not end the case. */
  readonly goesOnAfterThrow: boolean;
  /** Wall milliseconds for the whole run. */
  readonly timeoutMs: number;
  /** Called just before the candidate's code runs. */
  readonly onBegin: () => void;
}

export type GuestRun =
  /** Text of the harness's `finish`: a line of JSON and, for a value, its text. */
  | { readonly kind: 'finished'; readonly text: string }
  | { readonly kind: 'timedOut'; readonly stack: string }
  | { readonly kind: 'memoryLimit' }
  /** Left the isolate by itself: a rejection that nobody handled. */
  | { readonly kind: 'threw'; readonly name: string; readonly message: string; readonly stack: string };

export interface Usage {
  readonly heapBytes: number;
  /** Of array buffers, which live outside of the heap. */
  readonly bufferBytes: number;
}

interface GuestContext {
  readonly context: ivm.Context;
  readonly prepare: ivm.Reference;
  readonly startDriver: ivm.Reference;
  readonly start: ivm.Reference;
  readonly step: ivm.Reference;
  readonly tick: ivm.Reference;
  readonly finish: ivm.Reference;
}

interface LoadedProgram {
  readonly main: ivm.Script;
  readonly driver: ivm.Script | null;
  readonly libraries: readonly ivm.Script[];
  readonly config: string;
}

/** The harness is compiled once per process; isolates load it from V8's code cache, contexts of one isolate share it. */
let harness:
  | { readonly code: string; readonly cachedData: ivm.ExternalCopy<ArrayBuffer> | undefined }
  | undefined;

const warmUp: GuestProgram = {
  code: '(async () => ({ exports: { f: () => () => 0 } }))',
  driver: null,
  libraries: [],
  config: JSON.stringify({
    mode: 'function',
    entry: 'f',
    resultType: { kind: 'number' },
    parameterTypes: [],
    methods: {},
    answer: null,
    isPure: false,
    hasLists: false,
    hasTrees: false,
    isVirtual: false,
    forbid: [],
    mayHaveGetters: false,
    resultLimit: 100,
    outputLimit: 100,
  }),
};

/** Wall time that preparing a case may take: no code of the candidate's runs in it. */
const prepareTimeoutMs = 20_000;

export class GuestIsolate implements Disposable {
  readonly memoryMb: number;
  readonly #isolate: ivm.Isolate;
  readonly #harness: ivm.Script;
  readonly #contexts: GuestContext[] = [];

  /** `memoryMb` is the isolate's own heap limit. */
  constructor(memoryMb: number) {
    harness ??= cachedHarness();
    this.memoryMb = memoryMb;
    this.#isolate = new ivm.Isolate({ memoryLimit: memoryMb });
    this.#harness = this.#isolate.compileScriptSync(harness.code, {
      filename: 'harness.js',
      ...(harness.cachedData === undefined ? {} : { cachedData: harness.cachedData }),
    });
  }

  /** Lets V8 compile the harness by a first run. */
  warmUp(): void {
    const program = this.load(warmUp);
    this.run(program, {
      args: pack([]),
      seed: 0,
      goesOnAfterThrow: false,
      timeoutMs: 1000,
      onBegin: () => undefined,
    });
  }

  /** Makes a context ahead of time, up to so many; false when there are. */
  addContext(most: number): boolean {
    if (this.#contexts.length >= most) return false;
    this.#contexts.push(this.#makeContext());
    return true;
  }

  /** Throws V8's SyntaxError, whose message ends with the position. */
  load(program: GuestProgram): LoadedProgram {
    return {
      main: this.#isolate.compileScriptSync(program.code, { filename: 'main.ts', lineOffset: -1 }),
      driver:
        program.driver === null
          ? null
          : this.#isolate.compileScriptSync(program.driver, { filename: 'driver.ts', lineOffset: -1 }),
      libraries: program.libraries.map((code) =>
        this.#isolate.compileScriptSync(code, { filename: 'library.js' }),
      ),
      config: program.config,
    };
  }

  /** What is in use, garbage included. */
  usage(): Usage {
    if (this.#isolate.isDisposed) return { heapBytes: 0, bufferBytes: 0 };
    const statistics = this.#isolate.getHeapStatisticsSync();
    return { heapBytes: statistics.used_heap_size, bufferBytes: statistics.externally_allocated_size };
  }

  /** Runs one test in a fresh context. After anything but `finished` the isolate must be thrown away. */
  run(program: LoadedProgram, call: GuestCall): GuestRun {
    const guest = this.#contexts.pop() ?? this.#makeContext();
    let endsAt = performance.now() + prepareTimeoutMs;
    try {
      this.#prepare(guest, program, call);
      const main = program.main.runSync(guest.context, { reference: true, timeout: prepareTimeoutMs });
      call.onBegin();
      endsAt = performance.now() + call.timeoutMs;
      guest.start.applySync(undefined, [main.derefInto()], { timeout: remaining(endsAt) });
      return { kind: 'finished', text: this.#drain(guest, endsAt) };
    } catch (thrown) {
      return this.#describe(thrown, endsAt);
    } finally {
      if (!this.#isolate.isDisposed) guest.context.release();
    }
  }

  /** A generator's cases, one text each, until it ends. Every step may take `timeoutMs`. */
  *generate(program: LoadedProgram, call: GuestCall): Generator<GuestRun> {
    const guest = this.#contexts.pop() ?? this.#makeContext();
    try {
      this.#prepare(guest, program, call);
      const main = program.main.runSync(guest.context, { reference: true, timeout: prepareTimeoutMs });
      call.onBegin();
      guest.start.applySync(undefined, [main.derefInto()], { timeout: Math.ceil(call.timeoutMs) });
      yield { kind: 'finished', text: this.#drain(guest, performance.now() + call.timeoutMs) };
      for (;;) {
        call.onBegin();
        guest.step.applySync(undefined, [], { timeout: Math.ceil(call.timeoutMs) });
        yield { kind: 'finished', text: this.#drain(guest, performance.now() + call.timeoutMs) };
      }
    } catch (thrown) {
      yield this.#describe(thrown, 0);
    } finally {
      if (!this.#isolate.isDisposed) guest.context.release();
    }
  }

  [Symbol.dispose](): void {
    if (!this.#isolate.isDisposed) this.#isolate.dispose();
  }

  #prepare(guest: GuestContext, program: LoadedProgram, call: GuestCall): void {
    const { text, hasTags } = call.args;
    guest.prepare.applySync(undefined, [program.config, call.seed, text, hasTags, call.goesOnAfterThrow], {
      timeout: prepareTimeoutMs,
    });
    for (const library of program.libraries) library.runSync(guest.context, { timeout: prepareTimeoutMs });
    if (program.driver === null) return;
    const driver = program.driver.runSync(guest.context, { reference: true, timeout: prepareTimeoutMs });
    guest.startDriver.applySync(undefined, [driver.derefInto()], { timeout: Math.ceil(call.timeoutMs) });
  }

  /** Microtasks ran when `start` returned; what still pends can only wait for a timer of the virtual clock. */
  #drain(guest: GuestContext, endsAt: number): string {
    for (;;) {
      const hasFired: unknown = guest.tick.applySync(undefined, [], { timeout: remaining(endsAt) });
      if (hasFired !== true) break;
    }
    const text: unknown = guest.finish.applySync(undefined, [], { timeout: remaining(endsAt) });
    return String(text);
  }

  #makeContext(): GuestContext {
    const context = this.#isolate.createContextSync();
    this.#harness.runSync(context, { timeout: prepareTimeoutMs });
    const guest: ivm.Reference = context.global.getSync('__harness', { reference: true });
    context.global.deleteSync('__harness');
    const member = (name: string): ivm.Reference => guest.getSync(name, { reference: true });
    return {
      context,
      prepare: member('prepare'),
      startDriver: member('startDriver'),
      start: member('start'),
      step: member('step'),
      tick: member('tick'),
      finish: member('finish'),
    };
  }

  /**
   * isolated-vm made a host error of what was thrown; anything may be missing on it. A program can reject with the very
   * words of isolated-vm, so its state and the clock are asked, not the text alone.
   */
  #describe(thrown: unknown, endsAt: number): GuestRun {
    if (this.#isolate.isDisposed) return { kind: 'memoryLimit' };
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const isLate = performance.now() >= endsAt - 1;
    if (isLate && error.message === 'Script execution timed out.')
      return { kind: 'timedOut', stack: error.stack ?? '' };
    const { name, message, stack } = error;
    return { kind: 'threw', name: String(name), message: String(message), stack: String(stack ?? '') };
  }
}

function cachedHarness(): NonNullable<typeof harness> {
  const code = harnessScript();
  const isolate = new ivm.Isolate({ memoryLimit: 32 });
  const script = isolate.compileScriptSync(code, { filename: 'harness.js', produceCachedData: true });
  isolate.dispose();
  return { code, cachedData: (script as { cachedData?: ivm.ExternalCopy<ArrayBuffer> }).cachedData }; // missing in its types
}

function remaining(endsAt: number): number {
  return Math.max(1, Math.ceil(endsAt - performance.now()));
}
