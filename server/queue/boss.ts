import { PgBoss, type ConstructorOptions } from 'pg-boss';
import type { Log } from '../db/open.ts';

export const judgeQueue = 'judge';
/** Where a job goes that killed every runner that took it. */
export const lostQueue = 'judge-lost';

/** A runner that is silent for this long has lost its jobs (10 is the least that pg-boss takes). */
const heartbeatSeconds = 10;
const keepFinishedJobsSeconds = 3600;

/**
 * Starts pg-boss with our two queues. Its `work()` is not used: it lets a backlog stall (README of this room),
 * the pump fetches by itself, so pg-boss needs no LISTEN of its own.
 */
export async function startBoss(options: ConstructorOptions, log: Log): Promise<PgBoss> {
  const boss = new PgBoss({ ...options, schedule: false, registerInstance: false });
  boss.on('error', (error) => log('the queue failed', { err: error }));
  await boss.start();
  await boss.createQueue(lostQueue, {
    retryLimit: 100,
    heartbeatSeconds,
    deleteAfterSeconds: keepFinishedJobsSeconds,
  });
  await boss.createQueue(judgeQueue, {
    deadLetter: lostQueue,
    retryLimit: 3,
    retryDelay: 0,
    heartbeatSeconds,
    deleteAfterSeconds: keepFinishedJobsSeconds,
  });
  return boss;
}
