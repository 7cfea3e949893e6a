import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Store } from '../db/open.ts';
import { submissions } from '../db/schema.ts';
import { judgeQueue, lostQueue } from './boss.ts';

type Boss = Store['boss'];
export type SubmissionRow = typeof submissions.$inferSelect;

/** Puts a submission in the queue, inside the transaction that writes its row. A lower turn goes first. */
export async function enqueue(
  { boss, bossInTransaction }: Store,
  tx: Database,
  row: SubmissionRow,
): Promise<void> {
  const job = { id: row.id, priority: -row.turn, db: bossInTransaction(tx) };
  await boss.send(judgeQueue, { submission: row.id }, job);
}

/**
 * Takes up to `limit` submissions for this process; each begins a new attempt.
 * Its commit does not wait for the disk: when it is lost, the submissions are still in the queue, that is all.
 */
export async function take({ boss, bossInTransaction, db }: Store, limit: number): Promise<SubmissionRow[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local synchronous_commit = off`);
    const jobs = await boss.fetch(judgeQueue, { batchSize: limit, db: bossInTransaction(tx) });
    if (jobs.length === 0) return [];
    const ids = jobs.map((job) => job.id);
    const rows = await tx
      .update(submissions)
      .set({
        state: sql`case when ${submissions.state} = 'queued' then 'judging' else ${submissions.state} end`,
        attempt: sql`${submissions.attempt} + 1`,
      })
      .where(and(inArray(submissions.id, ids), eq(submissions.settled, false)))
      .returning();
    const gone = ids.filter((id) => !rows.some((row) => row.id === id));
    if (gone.length > 0) await boss.deleteJob(judgeQueue, gone, { db: bossInTransaction(tx) });
    return rows;
  });
}

/** Says that this process still works on them. */
export async function touch(boss: Boss, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await boss.touch(judgeQueue, [...ids]);
}

/** Takes the job away, inside the transaction that settles or cancels its submission. */
export async function removeJob({ boss, bossInTransaction }: Store, tx: Database, id: string): Promise<void> {
  await boss.deleteJob(judgeQueue, id, { db: bossInTransaction(tx) });
}

/** Something went wrong on our side: another try, and after a few of them the queue of the lost. */
export async function retryJob(boss: Boss, id: string): Promise<void> {
  await boss.fail(judgeQueue, id);
}

/** Gives submissions back untouched, for a server that stops: this is no failed try. */
export async function putBack(store: Store, row: SubmissionRow): Promise<void> {
  await store.db.transaction(async (tx) => {
    const [waiting] = await tx
      .update(submissions)
      .set({ state: 'queued' })
      .where(
        and(
          eq(submissions.id, row.id),
          eq(submissions.attempt, row.attempt),
          eq(submissions.state, 'judging'),
        ),
      )
      .returning({ id: submissions.id });
    if (waiting === undefined) return;
    await removeJob(store, tx, row.id);
    await enqueue(store, tx, row);
  });
}

/**
 * What a killed embedded server had under way goes back into the queue at once: holding the folder's lock,
 * nobody else can be working on it.
 */
export async function recover({ boss, db }: Store): Promise<number> {
  const begun = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.settled, false), inArray(submissions.state, ['judging', 'done'])));
  if (begun.length > 0)
    await boss.fail(
      judgeQueue,
      begun.map((row) => row.id),
    );
  return begun.length;
}

/** Submissions that every try of judging has killed, at most `limit`, each with a new attempt; and the way to be rid of one. */
export async function takeLost({
  boss,
  db,
}: Store): Promise<{ readonly row: SubmissionRow | null; readonly forget: () => Promise<void> }[]> {
  const jobs = await boss.fetch<{ submission?: string }>(lostQueue, { batchSize: 10 });
  return Promise.all(
    jobs.map(async (job) => {
      const [row] = await db
        .update(submissions)
        .set({ attempt: sql`${submissions.attempt} + 1` })
        .where(and(eq(submissions.id, job.data.submission ?? ''), eq(submissions.settled, false)))
        .returning();
      return { row: row ?? null, forget: async () => void (await boss.deleteJob(lostQueue, job.id)) };
    }),
  );
}
