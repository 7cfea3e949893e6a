import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/**
 * Takes a data folder for this process alone, until it is released or the process dies (kill -9 included).
 * PGlite has no lock of its own: two processes on one folder lose each other's writes (electric-sql/pglite#1106).
 * An exclusive transaction of SQLite is a lock that the operating system gives back.
 * @throws FolderInUse when another process has it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, '.lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new FolderInUse(
      `Another server is using the data folder ${folder}: stop it, or give this one its own DATA_DIR.`,
      {
        cause,
      },
    );
  }
  return () => lock.close();
}
