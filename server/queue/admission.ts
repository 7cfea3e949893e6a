import { inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Database, query } from '../db/database.ts';
import { submissions } from '../db/schema.ts';
import { AppError } from '../errors.ts';

export interface QueueLimits {
  /** Unfinished submissions of one user. */
  readonly perUser: number;
  readonly total: number;
}

const retryAfterSeconds = 5;

const load = z.object({
  total: z.number().int(),
  mine: z.number().int(),
  myLastTurn: z.number().int().nullable(),
  currentTurn: z.number().int().nullable(),
});

/**
 * Decides whether one more submission of a user may wait, and its turn: round robin, like start-time fair queueing.
 * The n-th waiting submission of a user comes after the n-1st of everybody; who comes new joins the current round.
 * @throws AppError too_many
 */
export async function admit(db: Database, userId: string, limits: QueueLimits): Promise<number> {
  const [now] = await query(
    db,
    sql`select count(*)::int as total,
      count(*) filter (where user_id = ${userId})::int as mine,
      max(turn) filter (where user_id = ${userId}) as "myLastTurn",
      min(turn) as "currentTurn"
      from ${submissions} where ${inArray(submissions.state, ['queued', 'judging'])}`,
    load,
  );
  if (now === undefined) throw new Error('an aggregate returned no row');
  if (now.mine >= limits.perUser) {
    throw new AppError(
      'too_many',
      `You have ${now.mine} submissions waiting; at most ${limits.perUser} may.`,
      {
        retryAfterSeconds,
      },
    );
  }
  if (now.total >= limits.total) {
    throw new AppError('too_many', 'The judge has more waiting than it can take just now.', {
      retryAfterSeconds,
    });
  }
  return now.myLastTurn === null
    ? (now.currentTurn ?? 0)
    : Math.max(now.myLastTurn + 1, now.currentTurn ?? 0);
}
