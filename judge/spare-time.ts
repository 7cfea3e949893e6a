import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from './pool.ts';

/** Work worth doing only while no submission waits: given up when one comes, and for good after this long. */
const patienceMs = 10_000;
const lookAgainMs = 20;

/** The work's result; null when there was no time for it. */
export async function inSpareTime<Result>(
  pool: Pool,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const endsAt = performance.now() + patienceMs;
  while (performance.now() < endsAt && !signal.aborted) {
    if (!pool.isIdle) {
      await delay(lookAgainMs);
      continue;
    }
    const turn = pool.yielding();
    try {
      const result = await work(AbortSignal.any([signal, turn.signal]));
      if (!turn.signal.aborted) return { result };
    } catch (error) {
      if (!turn.signal.aborted && !signal.aborted) throw error;
    } finally {
      turn.end();
    }
  }
  return null;
}
