import { describe, expect, test } from 'vitest';
import type { JudgeRequest } from '#judge/verdict.ts';
import { recover } from '#server/queue/queue.ts';
import { startPump } from '#server/queue/pump.ts';
import { openTestDatabase } from '../support/embedded.ts';
import { fakeJudge } from '../support/fake-judge.ts';
import { testProblems } from '../support/problems.ts';
import { createGate, startTestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const quiet = () => undefined;

describe('judging', () => {
  test('takes as many at a time as the judge has workers', async () => {
    const gate = createGate();
    const judge = fakeJudge({ workers: 2, gate: () => gate.opened });
    const { visitor } = await startTestServer({ judge });
    const guest = visitor();
    const all = [];
    for (let n = 0; n < 4; n += 1) all.push(await guest.submit());
    await until(
      async () => judge.requests.length,
      (count) => count === 2,
    );
    expect((await guest.submission(all[3]?.id ?? '')).state).toBe('queued');
    expect((await guest.submission(all[0]?.id ?? '')).state).toBe('judging');
    gate.open();
    for (const { id } of all) expect((await guest.done(id)).verdict).toBe('AC');
  });

  test('takes the next one at the verdict, while the last one still looks for a counterexample', async () => {
    const settle = createGate();
    const judge = fakeJudge({ workers: 1 });
    const slowEnd = {
      ...judge,
      judge: (...args: Parameters<typeof judge.judge>) => lateEnd(judge.judge(...args), settle.opened),
    };
    const { visitor } = await startTestServer({ judge: slowEnd });
    const guest = visitor();
    const first = await guest.submit();
    const second = await guest.submit();
    expect((await guest.done(second.id)).verdict).toBe('AC');
    const socket = await guest.socket();
    socket.watch(first.id);
    await socket.until((message) => message.type === 'event' && message.event.kind === 'finished');
    settle.open();
    await socket.settled();
  });

  test('ends as IE when the judge fails again and again, and says so in the log alone', async () => {
    const judge = fakeJudge({ script: () => [] });
    const failing = { ...judge, judge: () => failed() };
    const lines: string[] = [];
    const { visitor } = await startTestServer({
      judge: failing,
      logTo: { write: (line) => lines.push(line) },
    });
    const guest = visitor();
    const done = await guest.done((await guest.submit()).id);
    expect(done).toMatchObject({ verdict: 'IE', timeMs: null, memoryKb: null, cases: [] });
    expect(lines.filter((line) => line.includes('the judge broke'))).toHaveLength(4);
    expect(JSON.stringify(done)).not.toContain('broke');
  });

  test('ends as IE when the problem is gone, and follows the problem when it was edited', async () => {
    const problems = await testProblems();
    const problem = problems.get('pick-max');
    if (problem === undefined) throw new Error('no problem');
    let now: typeof problem | undefined = problem;
    const bank = { ...problems, get: () => now };
    const { visitor, store } = await startTestServer({ judge: null, problems: bank });
    const guest = visitor();
    const edited = await guest.submit();
    now = { ...problem, version: 'edited' };
    const pump = startPump({ store, judge: fakeJudge(), problems: bank, log: quiet });
    expect(await guest.done(edited.id)).toMatchObject({ verdict: 'AC', problemVersion: 'edited' });
    await pump.close();
    const orphan = await guest.submit();
    now = undefined;
    const next = startPump({ store, judge: fakeJudge(), problems: bank, log: quiet });
    expect((await guest.done(orphan.id)).verdict).toBe('IE');
    await next.close();
  });

  test('after a crash goes on with what was told, compiles silently and repeats no case', async () => {
    const store = await openTestDatabase();
    const problems = await testProblems();
    const gate = createGate();
    const requests: JudgeRequest[] = [];
    const stuck = fakeJudge({ gate: (_request, index) => (index === 2 ? gate.opened : undefined) });
    const { visitor } = await startTestServer({ judge: null, store });
    const guest = visitor();
    const { id } = await guest.submit();
    const crashed = startPump({
      store: { ...store, bus: { subscribe: () => quiet } },
      judge: stuck,
      problems,
      log: quiet,
    });
    await until(
      () => guest.submission(id),
      (view) => view.cases.length === 2,
    );
    expect(await recover(store)).toBe(1);
    const judge = fakeJudge({ gate: (request) => void requests.push(request) });
    const pump = startPump({ store, judge, problems, log: quiet });
    const done = await guest.done(id);
    expect(done.cases.map((each) => each.index)).toEqual([0, 1, 2]);
    expect(requests[0]?.told?.map((each) => each.index)).toEqual([0, 1]);
    const socket = await guest.socket();
    socket.watch(id);
    const kinds = (await socket.settled()).flatMap((message) =>
      message.type === 'event' ? [message.event.kind] : [],
    );
    expect(kinds).toEqual(['queued', 'compiled', 'case', 'case', 'case', 'finished', 'settled']);
    gate.open();
    await Promise.all([crashed.close(), pump.close()]);
    expect(await guest.submission(id)).toEqual(done);
    await store.close();
  });

  test('that was cut off between the verdict and the end is not done again', async () => {
    const settle = createGate();
    const first = fakeJudge();
    const stuck = {
      ...first,
      judge: (...args: Parameters<typeof first.judge>) => lateEnd(first.judge(...args), settle.opened),
    };
    const { visitor, store, problems } = await startTestServer({ judge: stuck });
    const guest = visitor();
    const done = await guest.done((await guest.submit()).id);
    expect(await recover(store)).toBe(1);
    const second = fakeJudge();
    const pump = startPump({ store, judge: second, problems, log: quiet });
    const socket = await guest.socket();
    socket.watch(done.id);
    await socket.settled();
    expect(second.requests).toEqual([]);
    expect(await guest.submission(done.id)).toEqual(done);
    settle.open();
    await pump.close();
  });
});

type Events = ReturnType<ReturnType<typeof fakeJudge>['judge']>;

/** Everything up to the verdict, and the rest when the gate opens. */
async function* lateEnd(events: Events, opened: Promise<void>): Events {
  for await (const event of events) {
    if (event.kind === 'settled') await opened;
    yield event;
  }
}

async function* failed(): Events {
  yield { kind: 'compiled', ms: 1 };
  throw new Error('the judge broke');
}
