import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LiveMessage } from '#server/contract/live.ts';
import { createClient, slow, startProcess, temporaryFolder } from '../support/process.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { until } from '../support/until.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const eventsOf = (messages: readonly LiveMessage[]) =>
  messages.flatMap((message) => (message.type === 'event' ? [message] : []));
const health = async (url: string) => (await fetch(`${url}/api/health`)).status;

async function startWeb(databaseUrl: string) {
  const web = startProcess('server/main.ts', {
    DATABASE_URL: databaseUrl,
    DATA_DIR: temporaryFolder(),
    JUDGE_WORKERS: '',
  });
  const [, url = ''] = await web.said(/Mianjin on (\S+)/);
  await web.said(/Problems: /);
  return { ...web, url };
}

async function startWorker(databaseUrl: string) {
  const worker = startProcess('server/worker.ts', { DATABASE_URL: databaseUrl, DATA_DIR: temporaryFolder() });
  await worker.said(/Worker: 1 at a time/);
  return worker;
}

describe('a fleet of web servers and workers on one Postgres', () => {
  test('started at once on an empty database, judges on any worker and tells it on any web server', async () => {
    const databaseUrl = await postgres.createDatabase();
    const [web, other] = await Promise.all([startWeb(databaseUrl), startWeb(databaseUrl)]);
    expect(await health(web.url)).toBe(503);
    const client = createClient(web.url);
    const early = await client.submit();
    const worker = await startWorker(databaseUrl);
    await until(
      () => health(other.url),
      (status) => status === 200,
    );
    await until(
      () => client.submission(early.id),
      (view) => view.state === 'done',
      30_000,
    );

    const { id } = await client.submit({ source: slow });
    client.moveTo(other.url);
    const socket = await client.socket();
    socket.watch(id);
    await socket.settled();
    const events = eventsOf(socket.received);
    expect(events.map((message) => message.seq)).toEqual(events.map((_message, index) => index + 1));
    expect(await client.submission(id)).toMatchObject({ verdict: 'AC', score: { passed: 12, total: 12 } });
    expect(await worker.kill('SIGTERM')).toBe(0);
    await until(
      () => health(web.url),
      (status) => status === 503,
    );
    for (const server of [web, other]) expect(await server.kill('SIGTERM')).toBe(0);
  });

  test('goes on after the last case told when a worker is killed, and when every connection of the database is lost', async () => {
    const databaseUrl = await postgres.createDatabase();
    const [web, first] = await Promise.all([startWeb(databaseUrl), startWorker(databaseUrl)]);
    const client = createClient(web.url);
    const { id } = await client.submit({ source: slow });
    const socket = await client.socket();
    socket.watch(id);
    await socket.until(
      (message) => message.type === 'event' && message.event.kind === 'case' && message.event.case.index >= 2,
    );
    await first.kill('SIGKILL');
    await dropConnections(databaseUrl);
    const second = await startWorker(databaseUrl);
    await until(
      async () => eventsOf(socket.received).at(-1)?.event.kind,
      (kind) => kind === 'settled',
      60_000,
    );
    const events = eventsOf(socket.received);
    expect(events.map((message) => message.seq)).toEqual(events.map((_message, index) => index + 1));
    const indexes = events.flatMap(({ event }) => (event.kind === 'case' ? [event.case.index] : []));
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect((await client.submission(id)).verdict).toBe('AC');
    for (const server of [web, second]) expect(await server.kill('SIGTERM')).toBe(0);
  });
});

/** Cuts every connection that waits for something to do, the listening ones among them. */
async function dropConnections(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state = 'idle'`);
  await client.end();
}
