import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LiveMessage } from '#server/contract/live.ts';
import { fakeJudge } from '../support/fake-judge.ts';
import { createGate, startTestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const { visitor } = await startTestServer();

const eventsOf = (messages: readonly LiveMessage[], submission: string) =>
  messages.flatMap((message) =>
    message.type === 'event' && message.submission === submission ? [message] : [],
  );
const kinds = ['queued', 'compiled', 'case', 'case', 'case', 'finished', 'settled'];

describe('watching', () => {
  test('tells every event once, numbered from 1, as REST tells them', async () => {
    const guest = visitor();
    const { id } = await guest.submit();
    const socket = await guest.socket();
    socket.watch(id);
    const events = eventsOf(await socket.settled(), id);
    expect(events.map(({ seq, event }) => [seq, event.kind])).toEqual(
      kinds.map((kind, index) => [index + 1, kind]),
    );
    const cases = events.flatMap(({ event }) => (event.kind === 'case' ? [event.case] : []));
    const view = await guest.submission(id);
    expect(view.cases).toEqual(cases);
    expect(events.find(({ event }) => event.kind === 'finished')?.event).toMatchObject({
      verdict: view.verdict,
      score: view.score,
      timeMs: view.timeMs,
      memoryKb: view.memoryKb,
    });
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('resumes after event %i', async (after) => {
    const guest = visitor();
    const { id } = await guest.submit();
    await guest.done(id);
    const socket = await guest.socket();
    socket.watch(id, after);
    const events = eventsOf(await socket.settled(), id);
    expect(events.map(({ seq }) => seq)).toEqual(kinds.map((_kind, index) => index + 1).slice(after));
  });

  test.each([1, 2, 3, 4, 5])(
    'a socket that is cut after event %i in mid-run misses and repeats nothing',
    async (cut) => {
      const gates = Array.from({ length: 3 }, createGate);
      const server = await startTestServer({
        judge: fakeJudge({ gate: (_request, index) => gates[index]?.opened }),
      });
      const guest = server.visitor();
      const { id } = await guest.submit();
      const first = await guest.socket();
      first.watch(id);
      for (const gate of gates.slice(0, Math.max(0, cut - 2))) gate.open();
      await first.until((message) => message.type === 'event' && message.seq === cut);
      first.close();
      const second = await guest.socket();
      second.watch(id, cut);
      for (const gate of gates) gate.open();
      const seqs = [
        ...eventsOf(first.received, id).slice(0, cut),
        ...eventsOf(await second.settled(), id),
      ].map(({ seq }) => seq);
      expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7]);
    },
  );

  test('many submissions over one socket keeps each in order', async () => {
    const guest = visitor();
    const ids = [(await guest.submit()).id];
    const socket = await guest.socket();
    for (let n = 0; n < 5; n += 1) ids.push((await guest.submit()).id);
    for (const id of ids) socket.watch(id);
    for (const id of ids)
      await socket.until(
        (message) =>
          message.type === 'event' && message.submission === id && message.event.kind === 'settled',
      );
    for (const id of ids)
      expect(eventsOf(socket.received, id).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('says not_found for an unknown and for a foreign submission', async () => {
    const guest = visitor();
    const { id } = await guest.submit();
    const stranger = visitor();
    await stranger.submit();
    for (const other of [stranger, visitor()]) {
      const socket = await other.socket();
      socket.watch(id);
      socket.watch('00000000-0000-0000-0000-000000000000');
      socket.watch('\0');
      await socket.until((message) => message.type === 'error' && message.submission === '\0');
      expect(socket.received).toMatchObject([
        { type: 'error', code: 'not_found', submission: id },
        { type: 'error', code: 'not_found' },
        { type: 'error', code: 'not_found', submission: '\0' },
      ]);
    }
  });

  test('ends with unwatch', async () => {
    const gate = createGate();
    const server = await startTestServer({
      judge: fakeJudge({ gate: (_request, index) => (index === 1 ? gate.opened : undefined) }),
    });
    const guest = server.visitor();
    const { id } = await guest.submit();
    const socket = await guest.socket();
    socket.watch(id);
    await socket.until((message) => message.type === 'event' && message.seq === 3);
    socket.send({ type: 'unwatch', submission: id });
    socket.send({ type: 'ping' });
    await socket.until((message) => message.type === 'pong');
    gate.open();
    await guest.done(id);
    socket.send({ type: 'ping' });
    await socket.until(() => socket.received.filter((message) => message.type === 'pong').length === 2);
    expect(eventsOf(socket.received, id)).toHaveLength(3);
  });

  test('passes on diagnostics, counterexample, mistake and complexity after the verdict', async () => {
    const score = { passed: 0, total: 1 };
    const late = [
      { kind: 'diagnostics', diagnostics: [{ line: 1, column: 2, message: 'm', severity: 'warning' }] },
      { kind: 'counterexample', counterexample: { args: [[1]], expected: 1, actual: 2, steps: 3 } },
      { kind: 'mistake', mistake: { en: 'ascending' } },
      { kind: 'complexity', complexity: { skipped: 'busy' } },
    ] as const;
    const script = () => [
      { kind: 'compileFailed', diagnostics: [] } as const,
      { kind: 'finished', verdict: 'CE', score, timeMs: null, memoryKb: null } as const,
      ...late,
      { kind: 'settled' } as const,
    ];
    const server = await startTestServer({ judge: fakeJudge({ script }) });
    const guest = server.visitor();
    const { id } = await guest.submit();
    const socket = await guest.socket();
    socket.watch(id);
    const events = eventsOf(await socket.settled(), id).map(({ event }) => event);
    expect(events.slice(3)).toEqual([...late, { kind: 'settled' }]);
    expect(await guest.submission(id)).toMatchObject({
      verdict: 'CE',
      diagnostics: late[0].diagnostics,
      counterexample: late[1].counterexample,
      mistake: late[2].mistake,
      complexity: late[3].complexity,
    });
  });
});

describe('a socket', () => {
  test.each([
    ['no JSON', 'nonsense', 'bad_json'],
    ['an unknown type', '{"type":"dance"}', 'invalid'],
    ['a negative after', '{"type":"watch","submission":"x","after":-1}', 'invalid'],
    ['a missing field', '{"type":"watch"}', 'invalid'],
  ])('answers %s with an error and stays', async (_what, text, code) => {
    const guest = visitor();
    const socket = await guest.socket();
    socket.raw.send(text);
    socket.send({ type: 'ping' });
    await socket.until((message) => message.type === 'pong');
    expect(socket.received[0]).toMatchObject({ type: 'error', code });
  });

  test('closes with 1009 on a frame over 64 KB, and takes one of 64 KB', async () => {
    const socket = await visitor().socket();
    socket.raw.send(JSON.stringify({ type: 'ping', pad: 'x'.repeat(65_536 - 24) }));
    await socket.until((message) => message.type === 'pong');
    socket.raw.send('x'.repeat(65_537));
    expect(await socket.closed()).toBe(1009);
  });

  test('is closed after its time of silence, and kept by a ping', async () => {
    const server = await startTestServer({ limits: { socketSilenceMs: 300 } });
    const silent = await server.visitor().socket();
    const alive = await server.visitor().socket();
    const pinging = setInterval(() => alive.send({ type: 'ping' }), 50);
    expect(await silent.closed()).toBe(1001);
    clearInterval(pinging);
    expect(alive.raw.readyState).toBe(alive.raw.OPEN);
    expect(await alive.closed()).toBe(1001);
  });

  test('is refused beyond the cap of its session, until one is closed', async () => {
    const server = await startTestServer({ limits: { socketsPerSession: 2 } });
    const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const guest = server.visitor();
    await guest.submit();
    const open = () => realSocket(address, guest.cookie());
    const [first] = [await open(), await open()];
    await expect(open()).rejects.toThrow('429');
    (await realSocket(address, '')).close();
    first?.close();
    await until(
      async () => open().catch(() => null),
      (socket) => socket !== null,
    );
  });

  test('is refused beyond the cap of an address, and a refused one takes no place', async () => {
    const server = await startTestServer({ limits: { socketsPerAddress: 2, socketsPerSession: 1 } });
    const guest = server.visitor();
    await guest.submit();
    const first = await guest.socket();
    for (let n = 0; n < 3; n += 1) await expect(guest.socket()).rejects.toThrow('429');
    const second = await server.visitor().socket();
    await expect(server.visitor().socket()).rejects.toThrow('429');
    first.close();
    second.close();
  });

  test('needs an upgrade', async () => {
    expect((await visitor().get('/api/live')).statusCode).toBe(400);
  });

  test('with a wrong token is refused', async () => {
    await expect(visitor({ authorization: 'Bearer wrong' }).socket()).rejects.toThrow('401');
  });

  test('of another site is refused', async () => {
    await expect(visitor({ origin: 'http://evil.example' }).socket()).rejects.toThrow('403');
    (await visitor({ origin: 'http://localhost' }).socket()).close();
  });
});

async function realSocket(address: string, cookie: string): Promise<WebSocket> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`, { headers: { cookie } });
  await once(socket, 'open');
  return socket;
}
