import { count, eq, gt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { JudgeStatus } from '#judge/verdict.ts';
import { healthView, type HealthView } from './contract/system.ts';
import type { Log, Store } from './db/open.ts';
import { submissions, workers } from './db/schema.ts';
import { AppError } from './errors.ts';
import { version } from './version.ts';

/** How often a worker says that it is there, and after how much silence it is not. */
export const beatEveryMs = 3000;
const silentAfterMs = 15_000;

const workerStatus = healthView.shape.judge.extend({ ready: z.boolean() });
type WorkerStatus = z.infer<typeof workerStatus>;

/** Whether submissions can be stored and judged. `judge` asks the one of this process (null while it starts); without it,
 * the workers of the cluster count.
 * @throws AppError unavailable */
export async function checkHealth(
  store: Store,
  judge: (() => JudgeStatus | null) | null,
): Promise<HealthView> {
  const waiting = await countWaiting(store).catch((cause: unknown) => {
    throw new AppError('unavailable', 'The database does not answer.', { cause });
  });
  const statuses = judge === null ? await liveWorkers(store) : [judge()];
  const status = joinStatuses(statuses.filter((each) => each !== null).filter((each) => each.ready));
  if (status === null) throw new AppError('unavailable', 'No judge is ready.');
  return {
    status: 'ok',
    version,
    node: process.version,
    judge: { ...status, queued: waiting },
    database: { driver: store.driver },
  };
}

/** Writes this process into the table of workers, again and again, until the way out is called. */
export function startBeating(
  store: Store,
  id: string,
  status: () => JudgeStatus,
  log: Log,
): () => Promise<void> {
  const beat = () => {
    const row = { beatAt: new Date(), status: status() };
    store.db
      .insert(workers)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: workers.id, set: row })
      .catch((error: unknown) => log('no heartbeat', { err: error }));
  };
  const timer = setInterval(beat, beatEveryMs);
  beat();
  return async () => {
    clearInterval(timer);
    await store.db.delete(workers).where(eq(workers.id, id));
  };
}

async function countWaiting({ db }: Store): Promise<number> {
  const [row] = await db
    .select({ waiting: count() })
    .from(submissions)
    .where(eq(submissions.state, 'queued'));
  return row?.waiting ?? 0;
}

async function liveWorkers({ db }: Store): Promise<WorkerStatus[]> {
  const since = sql`now() - ${silentAfterMs} * interval '1 millisecond'`;
  const rows = await db.select({ status: workers.status }).from(workers).where(gt(workers.beatAt, since));
  return rows.map((row) => workerStatus.parse(row.status));
}

/** Many workers as one: sums, and the weakest of what they promise. */
function joinStatuses(statuses: readonly (WorkerStatus | JudgeStatus)[]): HealthView['judge'] | null {
  const [first] = statuses.toSorted((a, b) => rank(a) - rank(b));
  if (first === undefined) return null;
  const sum = (pick: (status: { workers: number; busy: number }) => number) =>
    statuses.reduce((total, status) => total + pick(status), 0);
  return {
    workers: sum((status) => status.workers),
    busy: sum((status) => status.busy),
    queued: 0,
    clock: statuses.every((status) => status.clock === 'exact') ? 'exact' : 'ticks',
    sandbox: { level: first.sandbox.level, layers: [...first.sandbox.layers] },
  };
}

function rank(status: WorkerStatus | JudgeStatus): number {
  return ['process', 'user', 'namespaces'].indexOf(status.sandbox.level);
}
