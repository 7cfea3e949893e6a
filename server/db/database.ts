import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type * as schema from './schema.ts';

/** The database or a transaction of it, whichever driver is behind. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/**
 * Runs SQL whose rows drizzle can't type, and checks their shape.
 * @throws ZodError when the statement and the shape do not fit (our mistake).
 */
export async function query<Row extends z.ZodType>(
  db: Database,
  statement: SQL,
  row: Row,
): Promise<z.infer<Row>[]> {
  const result: unknown = await db.execute(statement);
  return z.object({ rows: z.array(row) }).parse(result).rows;
}
