import { describe, expect, test } from 'vitest';
import { fakeJudge } from '../support/fake-judge.ts';
import { createGate, fault, startTestServer } from '../support/server.ts';

const { visitor, judge } = await startTestServer();

describe('submitting', () => {
  test('answers 202 with the submission, which is then judged case by case', async () => {
    const guest = visitor();
    const submission = await guest.submit({ source: 'wrong 1' });
    expect(submission).toMatchObject({
      slug: 'pick-max',
      state: 'queued',
      verdict: null,
      source: 'wrong 1',
      cases: [],
    });
    const done = await guest.done(submission.id);
    expect(done).toMatchObject({ verdict: 'WA', score: { passed: 2, total: 3 }, timeMs: 1, memoryKb: 100 });
    expect(done.cases.map((each) => each.verdict)).toEqual(['AC', 'WA', 'AC']);
    expect(done.finishedAt).not.toBeNull();
  });

  test('tells the data of samples and nothing of hidden cases', async () => {
    const guest = visitor();
    const { cases } = await guest.done((await guest.submit()).id);
    expect(cases[0]).toMatchObject({ sample: true, args: [0], expected: 0, actual: 0, stdout: '' });
    const fields = ['index', 'name', 'sample', 'verdict', 'timeMs', 'memoryKb'];
    expect(cases.slice(1).map((each) => Object.keys(each))).toEqual([fields, fields]);
  });

  test('of own cases is judged on them, and tells all of them', async () => {
    const guest = visitor();
    const cases = [{ args: { nums: [1, 2], k: 2 } }, { args: [[7], 1] }];
    const { id } = await guest.submit({ mode: 'run', cases });
    const done = await guest.done(id);
    expect(done.cases.every((each) => 'args' in each)).toBe(true);
    const request = judge?.requests.find((each) => each.submission === id);
    expect(request).toMatchObject({ mode: 'run', wants: { counterexample: false, complexity: false } });
    expect(request?.cases?.map((each) => each.kind === 'args' && each.args)).toEqual([
      [[1, 2], 2],
      [[7], 1],
    ]);
  });

  test.each(['a\0b', 'lone \ud800 surrogate', '\udc00\ud800', '😀 \\u0000 "\u2028'])(
    'keeps the source %j as it is',
    async (source) => {
      const guest = visitor();
      const { id } = await guest.submit({ source });
      expect((await guest.done(id)).source).toBe(source);
      expect(judge?.requests.find((each) => each.submission === id)?.source).toBe(source);
    },
  );

  test('takes a source of 65,536 bytes and refuses one more with 413', async () => {
    const guest = visitor();
    expect((await guest.submit({ source: 'é'.repeat(32_768) })).state).toBe('queued');
    const payload = {
      slug: 'pick-max',
      language: 'typescript',
      source: `${'é'.repeat(32_768)}x`,
      mode: 'submit',
    };
    const refused = await guest.post('/api/submissions', payload);
    expect(fault(refused)).toEqual([413, 'too_large']);
  });

  test('twice with one clientId is one submission, also at the same time', async () => {
    const guest = visitor();
    await guest.submit();
    const answers = await Promise.all(Array.from({ length: 8 }, () => guest.submit({ clientId: 'again\0' })));
    expect(new Set(answers.map((each) => each.id)).size).toBe(1);
    const later = await guest.submit({ clientId: 'again\0', source: 'other' });
    expect(later).toMatchObject({ id: answers[0]?.id, source: 'x' });
    expect(judge?.requests.filter((each) => each.submission === later.id)).toHaveLength(1);
    const stranger = await visitor().submit({ clientId: 'again\0' });
    expect(stranger.id).not.toBe(later.id);
  });
});

describe('bad submissions', () => {
  const good = { slug: 'pick-max', language: 'typescript', source: 'x', mode: 'run' };
  test.each([
    ['an unknown problem', { ...good, slug: 'no-such-problem' }, 404, 'not_found', undefined],
    ['an unknown interview', { ...good, interview: 'x' }, 404, 'not_found', undefined],
    ['an unknown field', { ...good, extra: 1 }, 400, 'invalid', ['extra']],
    ['a missing field', { slug: 'pick-max' }, 400, 'invalid', ['language', 'source', 'mode']],
    ['a wrong language', { ...good, language: 'cobol' }, 400, 'invalid', ['language']],
    ['no case', { ...good, cases: [] }, 400, 'invalid', ['cases']],
    ['21 cases', { ...good, cases: Array(21).fill({ args: [[1], 1] }) }, 400, 'invalid', ['cases']],
    [
      'own cases with a submit',
      { ...good, mode: 'submit', cases: [{ args: [[1], 1] }] },
      400,
      'invalid',
      ['cases'],
    ],
    [
      'a case outside the input',
      { ...good, cases: [{ args: { nums: [1], k: 2 } }] },
      400,
      'invalid',
      ['cases[0].args.k'],
    ],
    [
      'a case of another kind',
      { ...good, cases: [{ args: [[1], 1] }, { stdin: '' }] },
      400,
      'invalid',
      ['cases[1].stdin'],
    ],
    ['an empty clientId', { ...good, clientId: '' }, 400, 'invalid', ['clientId']],
    ['no object', [], 400, 'invalid', ['']],
  ])('%s is refused', async (_what, payload, status, code, paths) => {
    const guest = visitor();
    const response = await guest.post('/api/submissions', payload);
    expect(fault(response)).toEqual([status, code]);
    const { errors } = response.json<{ errors?: { path: string }[] }>();
    expect(errors?.map((error) => error.path)).toEqual(paths);
    expect(guest.cookie()).toBe('');
  });

  test('a case nested too deep is refused, whatever walks it', async () => {
    const payload = `{"slug":"pick-max","language":"typescript","source":"x","mode":"run","cases":[{"args":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`;
    const response = await visitor().request({
      method: 'POST',
      url: '/api/submissions',
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(fault(response)).toEqual([400, 'invalid']);
  });
});

describe('own submissions', () => {
  test('are listed newest first, by problem, in pages that new ones do not move', async () => {
    const guest = visitor();
    const ids: string[] = [];
    for (const slug of ['pick-max', 'echo', 'pick-max', 'counter', 'pick-max'])
      ids.unshift((await guest.submit({ slug })).id);
    const list = async (query: string) =>
      guest.json<{ items: { id: string }[]; nextCursor: string | null }>({
        url: `/api/submissions?${query}`,
      });
    const first = await list('limit=2');
    ids.unshift((await guest.submit()).id);
    const second = await list(`limit=2&cursor=${first.nextCursor}`);
    const third = await list(`limit=2&cursor=${second.nextCursor}`);
    const listed = [...first.items, ...second.items, ...third.items].map((each) => each.id);
    expect(listed).toEqual(ids.slice(1));
    expect(third.nextCursor).toBeNull();
    expect((await list('slug=echo')).items).toHaveLength(1);
    expect((await list('')).items.map((each) => each.id)).toEqual(ids);
  });

  test("are nobody else's business", async () => {
    const guest = visitor();
    const { id } = await guest.submit();
    const stranger = visitor();
    await stranger.submit();
    for (const other of [stranger, visitor()]) {
      expect((await other.get(`/api/submissions/${id}`)).statusCode).toBe(404);
      expect((await other.post(`/api/submissions/${id}/cancel`)).statusCode).toBe(404);
      const { items } = await other.json<{ items: { id: string }[] }>({ url: '/api/submissions' });
      expect(items.map((each) => each.id)).not.toContain(id);
    }
    expect((await guest.get(`/api/submissions/${id}`)).statusCode).toBe(200);
  });

  test.each(['nonsense', '%00', '%F0%9F%98%80', 'x'.repeat(150), '00000000-0000-0000-0000-000000000000'])(
    '%s is not found',
    async (id) => {
      const guest = visitor();
      await guest.submit();
      const response = await guest.get(`/api/submissions/${id}`);
      expect(fault(response)).toEqual([404, 'not_found']);
    },
  );

  test.each([
    'limit=0',
    'limit=501',
    'limit=x',
    'limit=1.5',
    'cursor=%00',
    'cursor=bm90LWEtbnVtYmVy',
    'slug=NOT%20A%20SLUG',
  ])('a list with %s is refused', async (query) => {
    const response = await visitor().get(`/api/submissions?${query}`);
    expect(fault(response)).toEqual([400, 'invalid']);
  });
});

describe('the queue', () => {
  test('holds 20 unfinished submissions of a user, and tells when to come again', async () => {
    const gate = createGate();
    const server = await startTestServer({
      judge: fakeJudge({ gate: () => gate.opened }),
      limits: { queuePerUser: 3 },
    });
    const guest = server.visitor();
    const first = await guest.submit();
    await Promise.all([guest.submit(), guest.submit()]);
    const payload = { slug: 'pick-max', language: 'typescript', source: 'x', mode: 'submit' };
    const refused = await guest.post('/api/submissions', payload);
    expect(fault(refused)).toEqual([429, 'too_many']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await server.visitor().submit();
    gate.open();
    await guest.done(first.id);
    await guest.submit();
  });

  test('holds no more than its total, whoever asks', async () => {
    const server = await startTestServer({ judge: null, limits: { queueTotal: 2 } });
    await server.visitor().submit();
    await server.visitor().submit();
    await expect(server.visitor().submit()).rejects.toThrow('429');
  });

  test('does not let many requests at once pass the quota', async () => {
    const server = await startTestServer({ judge: null, limits: { queuePerUser: 5 } });
    const guest = server.visitor();
    await guest.submit();
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => guest.submit()));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(4);
  });
});

describe('cancelling', () => {
  test('before judging: it is never judged', async () => {
    const gate = createGate();
    const slow = fakeJudge({ workers: 1, gate: () => gate.opened });
    const server = await startTestServer({ judge: slow });
    const guest = server.visitor();
    const first = await guest.submit();
    const second = await guest.submit();
    const cancelled = await guest.post(`/api/submissions/${second.id}/cancel`);
    expect(cancelled.json()).toMatchObject({
      state: 'cancelled',
      verdict: null,
      timeMs: null,
      memoryKb: null,
    });
    gate.open();
    await guest.done(first.id);
    await guest.done((await guest.submit()).id);
    expect(slow.requests.map((request) => request.submission)).not.toContain(second.id);
  });

  test('while judging: it ends at once, keeps what was told, and the judge is stopped', async () => {
    const gate = createGate();
    const slow = fakeJudge({ gate: (_request, index) => (index === 2 ? gate.opened : undefined) });
    const server = await startTestServer({ judge: slow });
    const guest = server.visitor();
    const { id } = await guest.submit();
    const socket = await guest.socket();
    socket.watch(id);
    await socket.until(
      (message) =>
        message.type === 'event' && message.event.kind === 'case' && message.event.case.index === 1,
    );
    const cancelled = await guest.post(`/api/submissions/${id}/cancel`);
    expect(cancelled.json()).toMatchObject({
      state: 'cancelled',
      verdict: null,
      score: { passed: 2, total: 2 },
    });
    const events = (await socket.settled()).flatMap((message) =>
      message.type === 'event' ? [message.event] : [],
    );
    expect(events.map((event) => event.kind)).toEqual([
      'queued',
      'compiled',
      'case',
      'case',
      'finished',
      'settled',
    ]);
    expect(events.at(-2)).toMatchObject({ verdict: null });
    gate.open();
    const next = await guest.submit({ source: 'other' });
    expect((await guest.done(next.id)).verdict).toBe('AC');
    expect(await guest.submission(id)).toMatchObject({ state: 'cancelled', cases: [{}, {}] });
    expect(slow.running()).toBe(0);
  });

  test('after the verdict: it stays as it is', async () => {
    const guest = visitor();
    const done = await guest.done((await guest.submit()).id);
    const response = await guest.post(`/api/submissions/${done.id}/cancel`);
    expect([response.statusCode, response.json()]).toEqual([200, await guest.submission(done.id)]);
    expect(response.json()).toMatchObject({ state: 'done', verdict: 'AC' });
  });
});
