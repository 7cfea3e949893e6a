import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Problem } from '#problems/format/problem.ts';
import type { User } from './accounts.ts';
import { maxSourceBytes, type NewSubmission, type SubmissionView } from './contract/submissions.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Database } from './db/database.ts';
import type { Store } from './db/open.ts';
import { submissions } from './db/schema.ts';
import { AppError } from './errors.ts';
import { channel } from './events/bus.ts';
import { appendEvents, readEvents, readEventsOf } from './events/log.ts';
import { isId, newId } from './ids.ts';
import { readOwnCases } from './own-cases.ts';
import { admit, type QueueLimits } from './queue/admission.ts';
import { enqueue, removeJob, type SubmissionRow } from './queue/queue.ts';
import { viewSubmission } from './submission-view.ts';

export interface SubmissionParts {
  readonly store: Store;
  readonly problems: { get(slug: string): Problem | undefined };
  readonly limits: QueueLimits;
}

/** What is judged, checked against its problem: nothing after this can be the caller's fault but the queue's length.
 * @throws AppError too_large, not_found, invalid */
export function checkSubmission({ problems }: SubmissionParts, wanted: NewSubmission) {
  const bytes = Buffer.byteLength(wanted.source);
  if (bytes > maxSourceBytes) {
    throw new AppError('too_large', `The source has ${bytes} bytes; at most ${maxSourceBytes} are judged.`);
  }
  const problem = problems.get(wanted.slug);
  if (problem === undefined) throw new AppError('not_found', `There is no problem "${wanted.slug}".`);
  if (wanted.interview !== undefined) throw new AppError('not_found', 'There is no such interview.');
  return { wanted, problem, cases: readOwnCases(problem, wanted) };
}
export type CheckedSubmission = ReturnType<typeof checkSubmission>;

/**
 * Stores a submission and its job in one transaction and answers with it; once that returned, it will be judged.
 * The same `clientId` of the same user gets the first one back.
 * @throws AppError too_many
 */
export async function submit(
  parts: SubmissionParts,
  user: User,
  checked: CheckedSubmission,
): Promise<SubmissionView> {
  const { db } = parts.store;
  const { wanted, problem, cases } = checked;
  return db.transaction(async (tx) => {
    // One at a time per user, so that neither the quota nor the clientId can be passed by two requests at once.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${user.id}))`);
    const first = wanted.clientId === undefined ? null : await findByClientId(tx, user, wanted.clientId);
    if (first !== null) return viewSubmission(first, await eventsOf(tx, first.id));
    const row = await admit(tx, parts.limits, {
      id: newId(),
      userId: user.id,
      clientId: wanted.clientId ?? null,
      slug: problem.slug,
      problemVersion: problem.version,
      mode: wanted.mode,
      language: wanted.language,
      source: wanted.source,
      cases,
    });
    await enqueue(parts.store, tx, row);
    return viewSubmission(row, []);
  });
}

/** @throws AppError not_found for an unknown one and for somebody else's alike */
export async function findSubmission(
  { store }: SubmissionParts,
  user: User | null,
  id: string,
): Promise<SubmissionView> {
  const row = await ownRow(store.db, user, id);
  return viewSubmission(row, await eventsOf(store.db, id));
}

/** @throws AppError not_found */
export async function ownRow(db: Database, user: User | null, id: string): Promise<SubmissionRow> {
  const [row] =
    user === null || !isId(id)
      ? []
      : await db
          .select()
          .from(submissions)
          .where(and(eq(submissions.id, id), eq(submissions.userId, user.id)));
  if (row === undefined) throw new AppError('not_found', 'There is no such submission.');
  return row;
}

export interface SubmissionsQuery {
  readonly slug?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A user's own submissions, newest first. New ones do not move the pages behind. */
export async function listSubmissions(
  { store }: SubmissionParts,
  user: User | null,
  asked: SubmissionsQuery,
) {
  const before = readCursor(asked.cursor, /^\d{1,15}$/);
  if (user === null) return { items: [], nextCursor: null };
  const rows = await store.db
    .select()
    .from(submissions)
    .where(
      and(
        eq(submissions.userId, user.id),
        asked.slug === undefined ? undefined : eq(submissions.slug, asked.slug),
        before === null ? undefined : lt(submissions.number, Number(before)),
      ),
    )
    .orderBy(desc(submissions.number))
    .limit(asked.limit + 1);
  const shown = rows.slice(0, asked.limit);
  const events = await readEventsOf(
    store.db,
    shown.map((row) => row.id),
  );
  const last = rows.length > asked.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => viewSubmission(row, events.get(row.id) ?? [])),
    nextCursor: last === undefined ? null : writeCursor(String(last.number)),
  };
}

/** Ends a submission that is not judged yet; a finished one is answered unchanged.
 * @throws AppError not_found */
export async function cancelSubmission(
  parts: SubmissionParts,
  user: User | null,
  id: string,
): Promise<SubmissionView> {
  const { db } = parts.store;
  await ownRow(db, user, id);
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(submissions).where(eq(submissions.id, id)).for('update');
    if (row === undefined) throw new AppError('not_found', 'There is no such submission.');
    const events = await eventsOf(tx, id);
    if (row.state === 'done' || row.state === 'cancelled') return viewSubmission(row, events);
    const cases = events.flatMap((event) => (event.kind === 'case' ? [event.case] : []));
    const score = { passed: cases.filter((told) => told.verdict === 'AC').length, total: cases.length };
    const result = { kind: 'finished', verdict: null, score, timeMs: null, memoryKb: null } as const;
    const at = new Date();
    await appendEvents(tx, {
      submission: id,
      attempt: row.attempt,
      events: [result, { kind: 'settled' }],
      finish: { state: 'cancelled', result, at },
    });
    await removeJob(parts.store, tx, id);
    await tx.execute(
      sql`select pg_notify(${channel}, ${JSON.stringify({ type: 'cancel', submission: id })})`,
    );
    const cancelled = {
      ...row,
      state: 'cancelled' as const,
      finishedAt: at,
      passed: score.passed,
      total: score.total,
    };
    return viewSubmission(cancelled, events);
  });
}

async function findByClientId(db: Database, user: User, clientId: string): Promise<SubmissionRow | null> {
  const [row] = await db
    .select()
    .from(submissions)
    .where(and(eq(submissions.userId, user.id), eq(submissions.clientId, clientId)));
  return row ?? null;
}

async function eventsOf(db: Database, id: string) {
  return (await readEvents(db, id, 0)).map((entry) => entry.event);
}
