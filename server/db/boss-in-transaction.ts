import { sql } from 'drizzle-orm';
import { type Db, fromDrizzle } from 'pg-boss';
import { z } from 'zod';
import type { Database } from './database.ts';

/** Lets pg-boss write inside a transaction of ours. */
export type BossInTransaction = (tx: Database) => Db;

const rows = z.object({ rows: z.array(z.unknown()) });

export const plainBoss: BossInTransaction = (tx) =>
  fromDrizzle({ execute: async (statement) => rows.parse(await tx.execute(sql`${statement}`)) }, sql);

/**
 * The same for PGlite, which has one session: statements are prepared once. It parses and plans each statement anew
 * otherwise, and those of pg-boss are long: adding a job took 1.9 ms, prepared it takes 0.5.
 */
export function preparedBoss(): BossInTransaction {
  const names = new Map<string, string>();
  const prepare = async (tx: Database, text: string) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `boss_${names.size}`;
    await tx.execute(sql.raw(`prepare ${name} as ${text}`));
    names.set(text, name);
    return name;
  };
  return (tx) => ({
    async executeSql(text, values = []) {
      if (!values.every(isPlain)) return plainBoss(tx).executeSql(text, values);
      const name = await prepare(tx, text);
      const args = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
      return rows.parse(await tx.execute(sql.raw(`execute ${name}${args}`)));
    },
  });
}

/** EXECUTE takes no parameters, only literals. Of these pg-boss makes ids, numbers, and JSON of them. */
type Plain = string | number | null;

function isPlain(value: unknown): value is Plain {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function literal(value: Plain): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
