import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { JudgeEvent } from '#judge/verdict.ts';
import { submissionEvent, type SubmissionEvent } from '../contract/live.ts';
import { type Database, query } from '../db/database.ts';
import { submissionEvents, submissions } from '../db/schema.ts';
import { channel } from './bus.ts';

export interface NumberedEvent {
  readonly seq: number;
  readonly event: SubmissionEvent;
}

export interface Append {
  readonly submission: string;
  /** The attempt that writes; when another one has begun, nothing is written. */
  readonly attempt: number;
  readonly events: readonly SubmissionEvent[];
  /** Written into the submission's row with its `finished` event, once. */
  readonly finish?: { readonly state: 'done' | 'cancelled'; readonly result: Finished; readonly at: Date };
}

export type Finished = Extract<JudgeEvent, { kind: 'finished' }>;

/** Postgres refuses notices of 8000 bytes and more. */
const maxNoticeBytes = 7500;

/**
 * Stores events after the last one of the submission and tells whoever listens, in one statement.
 * Returns the seq before the first, or null when this attempt may no longer write: it was cancelled, settled, or taken over.
 */
export async function appendEvents(db: Database, append: Append): Promise<number | null> {
  const { submission, attempt, events } = append;
  const json = JSON.stringify(events);
  const inline = Buffer.byteLength(json) <= maxNoticeBytes ? json : 'null';
  const settled = events.some((event) => event.kind === 'settled');
  const [stored] = await query(
    db,
    sql`with fence as (
      update ${submissions} set last_seq = last_seq + ${events.length}, settled = ${settled} ${finishFields(append)}
      where id = ${submission} and attempt = ${attempt} and not settled
      returning last_seq - ${events.length}::int as base
    ), stored as (
      insert into ${submissionEvents} (submission_id, seq, event)
      select ${submission}, fence.base + item.place, item.event::text
      from fence, json_array_elements(${json}::json) with ordinality as item(event, place)
    )
    select base, pg_notify(${channel}, json_build_object(
      'type', 'events', 'submission', ${submission}::text, 'after', base, 'events', ${inline}::json)::text)::text
    from fence`,
    z.object({ base: z.number().int() }),
  );
  return stored?.base ?? null;
}

function finishFields({ finish }: Append) {
  if (finish === undefined) return sql``;
  const { verdict, score, timeMs, memoryKb } = finish.result;
  return sql`, state = ${finish.state}, verdict = ${verdict}, passed = ${score.passed}, total = ${score.total},
    time_ms = ${timeMs}, memory_kb = ${memoryKb}, finished_at = ${finish.at.toISOString()}`;
}

/** The events of a submission after `after`, in order. */
export async function readEvents(db: Database, submission: string, after: number): Promise<NumberedEvent[]> {
  const rows = await db
    .select({ seq: submissionEvents.seq, event: submissionEvents.event })
    .from(submissionEvents)
    .where(and(eq(submissionEvents.submissionId, submission), gt(submissionEvents.seq, after)))
    .orderBy(asc(submissionEvents.seq));
  return rows.map((row) => ({ seq: row.seq, event: submissionEvent.parse(row.event) }));
}

/** All events of many submissions, by submission. */
export async function readEventsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SubmissionEvent[]>> {
  const rows =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(submissionEvents)
          .where(inArray(submissionEvents.submissionId, [...ids]))
          .orderBy(asc(submissionEvents.submissionId), asc(submissionEvents.seq));
  const found = new Map<string, SubmissionEvent[]>();
  for (const row of rows) {
    const events = found.get(row.submissionId) ?? [];
    events.push(submissionEvent.parse(row.event));
    found.set(row.submissionId, events);
  }
  return found;
}
