import { inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Database, query } from '../db/database.ts';
import { submissionEvents, submissions } from '../db/schema.ts';
import { AppError } from '../errors.ts';
import { channel } from '../events/bus.ts';
import type { SubmissionRow } from './queue.ts';

export interface QueueLimits {
  /** Unfinished submissions of one user. */
  readonly perUser: number;
  readonly total: number;
}

export type NewRow = Pick<
  SubmissionRow,
  'id' | 'userId' | 'clientId' | 'slug' | 'problemVersion' | 'mode' | 'language' | 'source' | 'cases'
>;

const retryAfterSeconds = 5;

const answer = z.object({
  total: z.number().int(),
  mine: z.number().int(),
  /** Null when it was not let in. */
  number: z.number().int().nullable(),
  turn: z.number().int().nullable(),
});

/**
 * Writes a submission with its first event and wakes the pumps, if its user and the queue have room; in one statement.
 * Turns are a round robin, as in start-time fair queueing: the n-th waiting submission of a user comes after the n-1st
 * of everybody, and who comes new joins the round that is under way.
 * @throws AppError too_many
 */
export async function admit(db: Database, limits: QueueLimits, row: NewRow): Promise<SubmissionRow> {
  const createdAt = new Date();
  const [now] = await query(
    db,
    sql`with load as (
      select count(*)::int as total, count(*) filter (where user_id = ${row.userId})::int as mine,
        greatest(max(turn) filter (where user_id = ${row.userId}) + 1, min(turn), 0) as turn
      from ${submissions} where ${inArray(submissions.state, ['queued', 'judging'])}
    ), admitted as (
      insert into ${submissions} (id, user_id, client_id, slug, problem_version, mode, language, source, cases,
        state, turn, last_seq, created_at)
      select ${row.id}, ${row.userId}, ${json(row.clientId)}, ${row.slug}, ${row.problemVersion}, ${row.mode},
        ${row.language}, ${json(row.source)}, ${json(row.cases)}, 'queued', turn, 1, ${createdAt.toISOString()}::timestamptz
      from load where mine < ${limits.perUser} and total < ${limits.total}
      returning number, turn
    ), told as (
      insert into ${submissionEvents} (submission_id, seq, event)
      select ${row.id}, 1, '{"kind":"queued"}' from admitted
    )
    select load.total, load.mine, admitted.number::int, admitted.turn,
      case when admitted.number is not null then pg_notify(${channel}, '{"type":"work"}')::text end
    from load left join admitted on true`,
    answer,
  );
  if (now === undefined) throw new Error('an aggregate returned no row');
  if (now.number === null || now.turn === null) throw tooMany(now.mine, limits);
  return { ...fresh, ...row, number: now.number, turn: now.turn, createdAt };
}

const fresh = {
  state: 'queued',
  verdict: null,
  passed: 0,
  total: 0,
  timeMs: null,
  memoryKb: null,
  attempt: 0,
  lastSeq: 1,
  settled: false,
  finishedAt: null,
} as const;

/** As the schema stores what users write. */
function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function tooMany(mine: number, limits: QueueLimits): AppError {
  const detail =
    mine >= limits.perUser
      ? `You have ${mine} submissions waiting; at most ${limits.perUser} may.`
      : 'The judge has more waiting than it can take just now.';
  return new AppError('too_many', detail, { retryAfterSeconds });
}
