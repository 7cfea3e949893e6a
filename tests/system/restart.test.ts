import { describe, expect, test } from 'vitest';
import type { LiveMessage } from '#server/contract/live.ts';
import { createClient, slow, startServerProcess, temporaryFolder } from '../support/process.ts';
import { until } from '../support/until.ts';

const eventsOf = (messages: readonly LiveMessage[]) =>
  messages.flatMap((message) => (message.type === 'event' ? [message] : []));

describe('a server that is killed in mid-run', () => {
  test('loses nothing that it acknowledged, and judges everything once when it comes back', async () => {
    const env = { DATA_DIR: temporaryFolder() };
    const first = await startServerProcess(env);
    const client = createClient(first.url);
    const running = await client.submit({ source: slow });
    const waiting = await client.submit({ clientId: 'waiting' });
    await client.request('/api/drafts/steady', {
      method: 'PUT',
      body: JSON.stringify({ source: 'kept', language: 'typescript' }),
      headers: { 'content-type': 'application/json' },
    });
    const before = await client.socket();
    before.watch(running.id);
    await before.until(
      (message) => message.type === 'event' && message.event.kind === 'case' && message.event.case.index >= 3,
    );
    await first.kill('SIGKILL');

    const second = await startServerProcess(env);
    client.moveTo(second.url);
    const seen = eventsOf(before.received);
    const after = await client.socket();
    after.watch(running.id, seen.length);
    await after.settled();

    const events = [...seen, ...eventsOf(after.received)];
    expect(events.map((message) => message.seq)).toEqual(events.map((_message, index) => index + 1));
    const cases = events.flatMap(({ event }) => (event.kind === 'case' ? [event.case] : []));
    expect(cases.map((each) => each.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(events.filter(({ event }) => event.kind === 'finished' || event.kind === 'compiled')).toHaveLength(
      2,
    );
    const view = await client.submission(running.id);
    expect(view).toMatchObject({ state: 'done', verdict: 'AC', score: { passed: 12, total: 12 } });
    expect(view.cases).toEqual(cases);

    const done = await until(
      () => client.submission(waiting.id),
      (found) => found.state === 'done',
      60_000,
    );
    expect(done.verdict).toBe('AC');
    expect((await client.submit({ clientId: 'waiting' })).id).toBe(waiting.id);
    expect(await (await client.request('/api/drafts/steady')).json()).toMatchObject({ source: 'kept' });
    await second.kill('SIGKILL');
  });
});

describe('a server that is stopped in mid-run', () => {
  test('ends at once and with 0, and goes on after the last case told when it comes back', async () => {
    const env = { DATA_DIR: temporaryFolder() };
    const first = await startServerProcess(env);
    const client = createClient(first.url);
    const { id } = await client.submit({ source: slow });
    const before = await client.socket();
    before.watch(id);
    await before.until(
      (message) => message.type === 'event' && message.event.kind === 'case' && message.event.case.index >= 2,
    );
    expect(await first.kill('SIGTERM')).toBe(0);
    const second = await startServerProcess(env);
    client.moveTo(second.url);
    const seen = eventsOf(before.received);
    const after = await client.socket();
    after.watch(id, seen.length);
    await after.settled();
    const events = [...seen, ...eventsOf(after.received)].map(({ event }) => event);
    const indexes = events.flatMap((event) => (event.kind === 'case' ? [event.case.index] : []));
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect((await client.submission(id)).verdict).toBe('AC');
    await second.kill('SIGTERM');
  });
});
