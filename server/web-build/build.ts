import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../db/open.ts';
import { compressAssets } from './compress.ts';
import { fingerprintWeb } from './fingerprint.ts';

export interface WebBuild {
  readonly root: string;
  readonly isReady: () => boolean;
  /** Resolves when the page can be served; rejects when it can't be made. */
  readonly ready: Promise<void>;
  /** Ends a build under way. */
  close(): void;
}

const repository = fileURLToPath(new URL('../..', import.meta.url));
const root = join(repository, 'web', 'dist');
/** A dot file: it travels with the folder and is never served. */
const stampFile = join(root, '.stamp');

/** Makes sure that `web/dist` belongs to the sources: builds it when it is missing or older, and compresses it afterwards. */
export function prepareWeb(log: Log): WebBuild {
  const abort = new AbortController();
  let isReady = false;
  const prepare = async () => {
    const fingerprint = fingerprintWeb(repository);
    if (readStamp() !== fingerprint) await rebuild(fingerprint, abort.signal, log);
    isReady = true;
  };
  const ready = prepare();
  ready
    .then(() => compressAssets(root, abort.signal))
    .catch((error: unknown) => abort.signal.aborted || log('could not compress the page', { err: error }));
  return { root, isReady: () => isReady, ready, close: () => abort.abort() };
}

function readStamp(): string | null {
  return existsSync(stampFile) && isBuilt() ? readFileSync(stampFile, 'utf8') : null;
}

function isBuilt(): boolean {
  return existsSync(join(root, 'index.html'));
}

async function rebuild(fingerprint: string, signal: AbortSignal, log: Log): Promise<void> {
  const vite = findVite();
  if (vite === null) {
    if (isBuilt()) return;
    throw new Error(
      'web/dist is missing and vite is not installed: run `npm ci && npm run build` where it is',
    );
  }
  const fresh = join(repository, '.build', `web-${process.pid}`);
  try {
    await runVite(vite, fresh, signal);
    writeFileSync(join(fresh, '.stamp'), fingerprint);
    replaceRoot(fresh);
  } catch (error) {
    if (!isBuilt() || signal.aborted) throw error;
    log('could not build the page, serving the last one', { err: error });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Null in an image that holds only what the server needs. */
function findVite(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  } catch {
    return null;
  }
}

function runVite(vite: string, outDir: string, signal: AbortSignal): Promise<void> {
  mkdirSync(dirname(outDir), { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [vite, 'build', 'web', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
      {
        cwd: repository,
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`vite build ended with ${code}:\n${output}`)),
    );
  });
}

/** Another server may do the same at the same time: whole folders are swapped, and the last one wins. */
function replaceRoot(fresh: string): void {
  const old = `${fresh}-old`;
  if (existsSync(root)) renameSync(root, old);
  renameSync(fresh, root);
  rmSync(old, { recursive: true, force: true });
}
