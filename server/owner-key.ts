import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from './ids.ts';

/** The owner's secret in `owner-key` of the data folder (mode 0600), made at the first start. */
export function readOwnerKey(dataDir: string): string {
  const file = join(dataDir, 'owner-key');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${newSecret()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isExisting(error)) throw error;
  }
  chmodSync(file, 0o600);
  const key = readFileSync(file, 'utf8').trim();
  if (key.length < 20)
    throw new Error(`${file}: expected a secret of at least 20 characters, found ${key.length}`);
  return key;
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
