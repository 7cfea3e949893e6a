import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { query } from '#server/db/database.ts';
import { openEmbedded } from '#server/db/embedded.ts';
import { FolderInUse, lockFolder } from '#server/db/lock.ts';
import { take } from '#server/queue/queue.ts';
import { temporaryFolder } from '../support/process.ts';

const quiet = () => undefined;

describe('the embedded database on disk', () => {
  test('syncs the disk with each commit, but not when a job is taken', async () => {
    const counted = countSyncs();
    const store = await openEmbedded({ dataDir: temporaryFolder(), log: quiet });
    await store.db.execute(sql`create table t (n int)`);
    const commits = 20;
    const before = counted.calls();
    for (let n = 0; n < commits; n += 1) await store.db.execute(sql`insert into t values (${n})`);
    expect(counted.calls() - before).toBeGreaterThanOrEqual(commits);
    await take(store, 1);
    const idle = counted.calls();
    for (let n = 0; n < 20; n += 1) await take(store, 1);
    expect(counted.calls() - idle).toBeLessThan(5);
    await store.close();
    counted.restore();
  });

  test('is the same after it was closed, and made anew when its first start was cut off', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'database'));
    writeFileSync(join(dataDir, 'database', 'PG_VERSION'), 'half of a database');
    const first = await openEmbedded({ dataDir, log: quiet });
    await first.db.execute(
      sql`insert into users (id, name, role, created_at) values ('kept', 'x', 'guest', now())`,
    );
    await first.close();
    const second = await openEmbedded({ dataDir, log: quiet });
    const kept = await query(second.db, sql`select id from users`, z.object({ id: z.string() }));
    expect(kept).toEqual([{ id: 'kept' }]);
    await second.close();
  });
});

describe('the lock of a data folder', () => {
  test('lets one in, and the next one when it is released', () => {
    const folder = join(temporaryFolder(), 'made', 'on', 'demand');
    const release = lockFolder(folder);
    expect(existsSync(folder)).toBe(true);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    release();
    lockFolder(folder)();
  });

  test('is free again when its owner is killed', async () => {
    const folder = temporaryFolder();
    const owner = await ownerOf(folder);
    expect(() => lockFolder(folder)).toThrow(folder);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    lockFolder(folder)();
  });
});

async function ownerOf(folder: string): Promise<ChildProcess> {
  const script = `import { lockFolder } from '#server/db/lock.ts';
    lockFolder(${JSON.stringify(folder)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(import.meta.dirname, '..', '..'),
  });
  await once(child.stdout, 'data');
  return child;
}

/** Counts what reaches the operating system. */
function countSyncs() {
  const original = fs.fsyncSync;
  let calls = 0;
  fs.fsyncSync = (descriptor) => {
    calls += 1;
    original(descriptor);
  };
  syncBuiltinESMExports();
  return {
    calls: () => calls,
    restore() {
      fs.fsyncSync = original;
      syncBuiltinESMExports();
    },
  };
}
