import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { field, fieldsPerSlot, slots, watchMemory } from './watchdog-memory.ts';

/** Keeps limits that a program can't keep itself: a thread that watches, and a kill once the child's last word was read. */
export interface Watchdog extends AsyncDisposable {
  /** `onPassed` is called at most once, if a limit is passed before the watch is ended. */
  readonly watch: (limits: WatchLimits, onPassed: (reason: PassedLimit) => void) => Watch;
}

export type PassedLimit = 'cpu' | 'wall' | 'memory';

export interface WatchLimits {
  readonly pid: number;
  /** On the child's own thread clock. */
  readonly cpuEndsAtMs: number;
  readonly wallMs: number;
  readonly residentLimitKb: number;
}

export interface Watch {
  readonly end: () => void;
}

interface Passed {
  readonly slot: number;
  readonly sequence: number;
  readonly reason: PassedLimit;
}

export function startWatchdog(): Watchdog {
  const memory = watchMemory();
  const { numbers, wake } = memory;
  const listeners: (((reason: PassedLimit) => void) | undefined)[] = [];
  const thread = new Worker(new URL('watchdog-thread.ts', import.meta.url), { workerData: memory });
  thread.unref();
  let lastSequence = 0;

  thread.on('message', (passed: Passed) => void tell(passed));

  /** The child may have sent its outcome in the meantime: what has arrived is read first. */
  async function tell({ slot, sequence, reason }: Passed): Promise<void> {
    await nextTurn();
    await nextTurn();
    if (numbers[slot * fieldsPerSlot + field.sequence] === sequence) listeners[slot]?.(reason);
  }

  function watch(limits: WatchLimits, onPassed: (reason: PassedLimit) => void): Watch {
    const slot = freeSlot();
    const row = slot * fieldsPerSlot;
    const sequence = ++lastSequence;
    listeners[slot] = onPassed;
    numbers[row + field.sequence] = sequence;
    numbers[row + field.cpuEndsAtMs] = limits.cpuEndsAtMs;
    numbers[row + field.wallEndsAt] = performance.timeOrigin + performance.now() + limits.wallMs;
    numbers[row + field.residentLimitKb] = limits.residentLimitKb;
    numbers[row + field.pid] = limits.pid;
    Atomics.add(wake, 0, 1);
    Atomics.notify(wake, 0);
    return {
      end: () => {
        if (numbers[row + field.sequence] !== sequence) return;
        numbers[row + field.pid] = 0;
        numbers[row + field.sequence] = 0;
        listeners[slot] = undefined;
        Atomics.sub(wake, 0, 1);
      },
    };
  }

  function freeSlot(): number {
    for (let slot = 0; slot < slots; slot++) if (numbers[slot * fieldsPerSlot + field.pid] === 0) return slot;
    throw new Error(`the watchdog has no free row: ${slots} children are running`);
  }

  return {
    watch,
    [Symbol.asyncDispose]: async () => {
      await thread.terminate();
    },
  };
}
