import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  openAsBlob,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '#server/db/embedded.ts';
import type { Store } from '#server/db/open.ts';

const cache = join(import.meta.dirname, '..', '..', '.cache');

/** A fresh database in memory with our schema and queue. The first one takes seconds and is kept as a dump for the others. */
export async function openTestDatabase(): Promise<Store> {
  const file = join(cache, `database-${fingerprint()}.tar`);
  if (!existsSync(file)) await writeDump(file);
  return openEmbedded({ dataDir: null, log: () => undefined, dump: await openAsBlob(file) });
}

async function writeDump(file: string): Promise<void> {
  const store = await openEmbedded({ dataDir: null, log: () => undefined });
  const dump = await store.lite.dumpDataDir('none');
  await store.close();
  mkdirSync(cache, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
  renameSync(unfinished, file);
}

/** Of everything that decides what a fresh database holds. */
function fingerprint(): string {
  const repository = join(import.meta.dirname, '..', '..');
  const files = globSync(['server/db/migrations/**/*', 'server/queue/boss.ts', 'package-lock.json'], {
    cwd: repository,
  });
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    if (/\.\w+$/.test(file)) hash.update(readFileSync(join(repository, file)));
  return hash.digest('hex').slice(0, 16);
}
