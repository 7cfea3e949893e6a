import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { fromPglite } from 'pg-boss';
import { channel, createBus } from '../events/bus.ts';
import { startBoss } from '../queue/boss.ts';
import { preparedBoss } from './boss-in-transaction.ts';
import { DurableFiles, durableParameters } from './durable-files.ts';
import { migrationsFolder } from './migrations-folder.ts';
import type { Log, Store } from './open.ts';
import * as schema from './schema.ts';

export interface EmbeddedOptions {
  readonly dataDir: string | null;
  readonly log: Log;
  /** A dump to start from in place of an empty database: a fresh one takes seconds to make. */
  readonly dump?: Blob;
}

const vacuumEveryMs = 60 * 60_000;

/** Postgres inside this process (PGlite). The caller holds the lock of the data folder. */
export async function openEmbedded({
  dataDir,
  log,
  dump,
}: EmbeddedOptions): Promise<Store & { readonly lite: PGlite }> {
  const lite = await PGlite.create({
    ...(dump !== undefined && { loadDataDir: dump }),
    ...(dataDir !== null && { fs: new DurableFiles(databaseFolder(dataDir)) }),
    startParams: [
      ...PGlite.defaultStartParams,
      '-c',
      'shared_buffers=16MB',
      ...(dataDir === null ? [] : durableParameters),
    ],
  });
  const db = drizzle(lite, { schema });
  await migrate(db, { migrationsFolder });
  const boss = await startBoss({ db: fromPglite(lite), backend: 'pglite', monitorVacuum: false }, log);
  const bus = createBus();
  await lite.listen(channel, (payload) => bus.receive(payload));
  if (dataDir !== null) writeFileSync(completeMark(dataDir), '');
  // Nothing vacuums by itself here: PGlite has no background processes.
  const vacuum = setInterval(() => {
    lite.exec('vacuum').catch((error: unknown) => log('vacuum failed', { err: error }));
  }, vacuumEveryMs).unref();
  const close = async () => {
    clearInterval(vacuum);
    await boss.stop({ graceful: false });
    await lite.close();
  };
  return { driver: 'pglite', db, boss, bossInTransaction: preparedBoss(), bus, lite, close };
}

/**
 * The folder of the database. One that was never opened to the end holds nothing that was acknowledged, and nothing
 * that starts: its first start was cut off, so it is made anew.
 */
function databaseFolder(dataDir: string): string {
  const folder = join(dataDir, 'database');
  if (!existsSync(completeMark(dataDir))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function completeMark(dataDir: string): string {
  return join(dataDir, 'database-is-complete');
}
