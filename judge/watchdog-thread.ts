import { workerData, parentPort } from 'node:worker_threads';
import { cpuMs, residentKb } from './proc.ts';
import { field, fieldsPerSlot, type WatchMemory } from './watchdog-memory.ts';

/**
 * Looks at the children that are running a case, every few milliseconds, and does nothing else: CPU time from
 * the kernel's schedstat, resident memory from statm, wall time from its own clock. It only tells; the pool kills,
 * after it has read what the child sent last.
 */

const { numbers, wake } = workerData as WatchMemory;
const pollMs = 5;
const told = new Map<number, number>();

for (;;) {
  const isAnyWatched = look();
  // sleeps until the pool watches something again
  if (isAnyWatched) Atomics.wait(wake, 1, 0, pollMs);
  else Atomics.wait(wake, 0, 0);
}

function look(): boolean {
  let isAnyWatched = false;
  for (let slot = 0; slot * fieldsPerSlot < numbers.length; slot++) {
    const at = (name: keyof typeof field): number => numbers[slot * fieldsPerSlot + field[name]] ?? 0;
    if (at('pid') === 0) continue;
    isAnyWatched = true;
    if (told.get(slot) === at('sequence')) continue;
    const reason = reasonToKill(at);
    if (reason === null) continue;
    told.set(slot, at('sequence'));
    parentPort?.postMessage({ slot, sequence: at('sequence'), reason });
  }
  return isAnyWatched;
}

function reasonToKill(at: (name: keyof typeof field) => number): 'cpu' | 'wall' | 'memory' | null {
  const pid = at('pid');
  if (performance.timeOrigin + performance.now() > at('wallEndsAt')) return 'wall';
  if (cpuMs(pid) > at('cpuEndsAtMs')) return 'cpu';
  return residentKb(pid) > at('residentLimitKb') ? 'memory' : null;
}
