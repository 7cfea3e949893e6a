import type { PgBoss } from 'pg-boss';
import type { Bus } from '../events/bus.ts';
import type { BossInTransaction } from './boss-in-transaction.ts';
import type { Database } from './database.ts';

/** Storage, jobs and events of one database. Everything else takes these and knows neither PGlite nor pg. */
export interface Store {
  readonly driver: 'pglite' | 'postgres';
  readonly db: Database;
  readonly boss: PgBoss;
  readonly bossInTransaction: BossInTransaction;
  readonly bus: Bus;
  close(): Promise<void>;
}

export type Log = (message: string, fields?: Readonly<Record<string, unknown>>) => void;

export interface StoreOptions {
  /** Where the embedded database lives, in `database/` below; null keeps it in memory. */
  readonly dataDir: string | null;
  /** Set: Postgres at this address in place of the embedded one. */
  readonly databaseUrl: string | null;
  readonly log: Log;
}

/** Opens the database, brings its schema up to date and starts the queue. Only the driver in use is loaded: a start must be quick. */
export async function openStore(options: StoreOptions): Promise<Store> {
  if (options.databaseUrl === null) return (await import('./embedded.ts')).openEmbedded(options);
  return (await import('./postgres.ts')).openPostgres(options.databaseUrl, options.log);
}
