import { createServer } from 'node:net';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createClient, startProcess, startServerProcess, temporaryFolder } from '../support/process.ts';

describe('starting', () => {
  test('a second server on one data folder refuses at once, and the first one goes on', async () => {
    const env = { DATA_DIR: temporaryFolder() };
    const first = await startServerProcess(env);
    const begun = performance.now();
    const second = startProcess('server/main.ts', env);
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain(`Another server is using the data folder ${env.DATA_DIR}`);
    expect(second.output()).not.toContain('    at ');
    expect(performance.now() - begun).toBeLessThan(30_000);
    const client = createClient(first.url);
    const { id } = await client.submit();
    expect((await client.submission(id)).id).toBe(id);
    await first.kill('SIGKILL');

    const third = await startServerProcess(env);
    client.moveTo(third.url);
    expect((await client.submission(id)).id).toBe(id);
    await third.kill('SIGTERM');
  });

  test('a taken port is a clear message and exit code 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const server = startProcess('server/main.ts', { DATA_DIR: temporaryFolder(), PORT: String(port) });
    expect(await server.exit).toBe(1);
    expect(server.output()).toContain(`Port ${port} on 127.0.0.1 is taken`);
    other.close();
  });

  test.each([
    ['server/main.ts', { PORT: 'many' }, 'PORT'],
    ['server/main.ts', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['server/worker.ts', { DATABASE_URL: '' }, 'DATABASE_URL'],
  ] as const)('%s with %j names the variable and ends with 1', async (file, env, name) => {
    const process = startProcess(file, { DATA_DIR: temporaryFolder(), ...env });
    expect(await process.exit).toBe(1);
    expect(process.output()).toContain(`${name}: `);
    expect(process.output()).not.toContain('    at ');
  });

  test('prints where it is, how the owner signs in, its sandbox and its problems; broken ones with their place', async () => {
    const server = await startServerProcess({ DATA_DIR: temporaryFolder() });
    await server.said(/Problems: 4, and 1 broken/);
    expect(server.output()).toMatch(/sign-in#key=[\w-]{43}/);
    expect(server.output()).toMatch(/sandbox level "(namespaces|user|process)"/);
    expect(server.output()).toContain('server/broken.yaml:2:13: difficulty: ');
    const link = /http\S+#key=(\S+)/.exec(server.output());
    const answer = await fetch(`${server.url}/api/me`, { headers: { authorization: `Bearer ${link?.[1]}` } });
    expect(await answer.json()).toMatchObject({ guest: false });
    expect(await statusFor(server.url, 'evil.example')).toBe(421);
    expect(await statusFor(server.url, `localhost:${new URL(server.url).port}`)).toBe(200);
    process.kill(server.pid ?? 0, 'SIGINT');
    expect(await server.kill('SIGINT')).toBe(0);
  });
});

async function statusFor(url: string, host: string): Promise<number | undefined> {
  const [response] = (await once(get(`${url}/api/me`, { headers: { host } }), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  return response.statusCode;
}
