import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { channel, createBus, type BusWithInlet } from '../events/bus.ts';
import { startBoss } from '../queue/boss.ts';
import { plainBoss } from './boss-in-transaction.ts';
import { migrationsFolder } from './migrations-folder.ts';
import type { Log, Store } from './open.ts';
import * as schema from './schema.ts';

/** Any number that no other program uses on this database: two servers that migrate at once fail otherwise. */
const migrationLock = 7_346_251;
const reconnectAfterMs = 500;
const keepAliveEveryMs = 5000;

/** Postgres over the network: a pool for queries, one connection that listens. */
export async function openPostgres(databaseUrl: string, log: Log): Promise<Store> {
  await migrateOnce(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  pool.on('error', (error) => log('lost an idle database connection', { err: error }));
  const boss = await startBoss({ connectionString: databaseUrl, max: 3, ...quickRedelivery }, log);
  const bus = createBus();
  const listener = await listen(databaseUrl, bus, log);
  const close = async () => {
    await listener.close();
    await boss.stop({ graceful: false });
    await pool.end();
  };
  return {
    driver: 'postgres',
    db: drizzle(pool, { schema }),
    boss,
    bossInTransaction: plainBoss,
    bus,
    close,
  };
}

/** A lost worker's jobs go to another one after the heartbeat's 10 s, not after pg-boss's usual minute. */
const quickRedelivery = { superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 } as const;

async function migrateOnce(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}

/** Keeps one connection listening; after a loss it connects again and tells everybody that notices may be missing. */
async function listen(databaseUrl: string, bus: BusWithInlet, log: Log): Promise<{ close(): Promise<void> }> {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  const connect = async () => {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    let isLost = false;
    const lost = (error?: Error) => {
      if (isLost || closed) return;
      isLost = true;
      log('lost the listening database connection', { err: error });
      next.end().catch(() => undefined);
      reconnect();
    };
    next.on('error', lost);
    next.on('end', () => lost());
    next.on('notification', (message) => bus.receive(message.payload ?? ''));
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
    watch(next, lost);
  };
  /** A connection can die without a word: ask it something now and then. */
  const watch = (watched: pg.Client, lost: (error: Error) => void) => {
    const timer = setInterval(() => {
      if (client !== watched || closed) return clearInterval(timer);
      watched.query({ text: 'select 1', query_timeout: keepAliveEveryMs } as pg.QueryConfig).catch(lost);
    }, keepAliveEveryMs).unref();
  };
  const reconnect = () => {
    client = null;
    retry = setTimeout(() => {
      connect().then(
        () => bus.tell({ type: 'missed' }),
        (error: unknown) => {
          log('the database does not answer', { err: error });
          if (!closed) reconnect();
        },
      );
    }, reconnectAfterMs);
  };

  await connect();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
