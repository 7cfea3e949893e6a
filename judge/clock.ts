import process from 'node:process';
import type { DynamicLibrary } from 'node:ffi';

/**
 * CPU time of the calling thread: the clock that verdicts are made of. A busy machine does not move it.
 * `exact` asks the kernel (clock_gettime); `ticks` is Node's own counter, which moves in steps of a few ms.
 */
export interface ThreadClock {
  readonly kind: 'exact' | 'ticks';
  /** Milliseconds since the thread began. */
  readonly now: () => number;
}

/** CLOCK_THREAD_CPUTIME_ID of Linux's <time.h>. */
const threadCpuClock = 3;

export async function openThreadClock(): Promise<ThreadClock> {
  try {
    return await exactClock();
  } catch {
    return { kind: 'ticks', now: tickNow };
  }
}

async function exactClock(): Promise<ThreadClock> {
  if (process.platform !== 'linux') throw new Error('the clock id is known for Linux only');
  const ffi = await import('node:ffi');
  const { functions }: { functions: ClockFunctions; lib: DynamicLibrary } = ffi.dlopen(null, {
    clock_gettime: { arguments: ['i32', 'pointer'], return: 'i32' },
  });
  const time = new BigInt64Array(2);
  const address = ffi.getRawPointer(time);
  const now = (): number => {
    functions.clock_gettime(threadCpuClock, address);
    return Number(time[0]) * 1000 + Number(time[1]) / 1e6;
  };
  if (!(now() > 0)) throw new Error('clock_gettime answers nothing');
  return { kind: 'exact', now };
}

interface ClockFunctions {
  readonly clock_gettime: (clock: number, address: bigint) => number;
}

function tickNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
