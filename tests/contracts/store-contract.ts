import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureOwner } from '#server/accounts.ts';
import type { SubmissionEvent } from '#server/contract/live.ts';
import type { NewSubmission } from '#server/contract/submissions.ts';
import { query } from '#server/db/database.ts';
import type { Store } from '#server/db/open.ts';
import { appendEvents, readEvents } from '#server/events/log.ts';
import type { Notice } from '#server/events/bus.ts';
import { putBack, recover, take, takeLost } from '#server/queue/queue.ts';
import { createRecorder, TakenOver } from '#server/queue/recorder.ts';
import { startPump } from '#server/queue/pump.ts';
import {
  cancelSubmission,
  checkSubmission,
  findSubmission,
  submit,
  type SubmissionParts,
} from '#server/submissions.ts';
import { z } from 'zod';
import { fakeJudge } from '../support/fake-judge.ts';
import { testProblems } from '../support/problems.ts';
import { until } from '../support/until.ts';

const user = { id: 'owner', name: 'Owner', role: 'owner' } as const;
const plain: NewSubmission = { slug: 'pick-max', language: 'typescript', source: 'x', mode: 'submit' };

/** What storage, queue and events promise, whichever database is behind. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  let parts: SubmissionParts;
  beforeAll(async () => {
    store = await open();
    parts = { store, problems: await testProblems(), limits: { perUser: 20, total: 1000 } };
    await ensureOwner(store.db);
  });
  afterAll(() => store.close());

  const send = (wanted: Partial<NewSubmission> = {}) =>
    submit(parts, user, checkSubmission(parts, { ...plain, ...wanted }));
  const drain = async () => {
    for (const row of await take(store, 100)) await cancelSubmission(parts, user, row.id);
  };

  describe('storage', () => {
    test('gives back every string as it came, NUL, lone surrogates and emoji included', async () => {
      const source = 'a\0b\ud800c\udfff😀\u2028"\\u0000';
      const { id } = await send({ source, clientId: source.slice(0, 8) });
      expect((await findSubmission(parts, user, id)).source).toBe(source);
      expect((await send({ source: 'other', clientId: source.slice(0, 8) })).id).toBe(id);
      await drain();
    });

    test('a transaction that fails leaves neither row nor job', async () => {
      const count = async () =>
        query(store.db, sql`select count(*)::int as n from submissions`, z.object({ n: z.number() }));
      const before = await count();
      const failing = { ...parts, store: { ...store, boss: failingBoss(store) } };
      await expect(submit(failing, user, checkSubmission(parts, plain))).rejects.toThrow('no queue');
      expect(await count()).toEqual(before);
      expect(await take(store, 10)).toEqual([]);
    });
  });

  describe('queue', () => {
    test('gives a submission to one taker only', async () => {
      const { id } = await send();
      const taken = (await Promise.all([take(store, 1), take(store, 1), take(store, 1)])).flat();
      expect(taken.map((row) => [row.id, row.attempt, row.state])).toEqual([[id, 1, 'judging']]);
      await cancelSubmission(parts, user, id);
    });

    test('goes round robin between users, whoever came first', async () => {
      const other = { id: 'other', name: 'Other', role: 'guest' } as const;
      await store.db.execute(
        sql`insert into users (id, name, role, created_at) values ('other', 'O', 'guest', now())`,
      );
      const mine = [await send(), await send(), await send()];
      const theirs = [
        await submit(parts, other, checkSubmission(parts, plain)),
        await submit(parts, other, checkSubmission(parts, plain)),
      ];
      const order = [];
      for (let n = 0; n < 5; n += 1) order.push(...(await take(store, 1)));
      const names = order.map((row) => (row.userId === 'owner' ? 'mine' : 'theirs'));
      expect(names).toEqual(['mine', 'theirs', 'mine', 'theirs', 'mine']);
      for (const { id } of mine) await cancelSubmission(parts, user, id);
      for (const { id } of theirs) await cancelSubmission(parts, other, id);
    });

    test('puts back what a stopping server had, for the next one, as no failed try', async () => {
      const { id } = await send();
      for (let attempt = 1; attempt <= 6; attempt += 1) {
        const [row] = await take(store, 1);
        expect(row).toMatchObject({ id, attempt });
        if (row !== undefined) await putBack(store, row);
      }
      await cancelSubmission(parts, user, id);
    });

    test('recovers at once what a killed server had, and ends as IE what kills every server', async () => {
      const { id } = await send();
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        expect(await take(store, 1)).toMatchObject([{ id, attempt }]);
        expect(await recover(store)).toBe(1);
      }
      expect(await take(store, 1)).toEqual([]);
      const pump = startPump({ store, judge: fakeJudge(), problems: parts.problems, log: () => undefined });
      const view = await until(
        () => findSubmission(parts, user, id),
        (found) => found.state === 'done',
      );
      await pump.close();
      expect(view.verdict).toBe('IE');
      expect(await takeLost(store)).toEqual([]);
    });

    test('a cancelled submission is not given out', async () => {
      const { id } = await send();
      await cancelSubmission(parts, user, id);
      expect(await take(store, 1)).toEqual([]);
    });
  });

  describe('events', () => {
    test('are numbered from 1 without gaps, in the order in which they were appended', async () => {
      const { id } = await send();
      const [row] = await take(store, 1);
      if (row === undefined) throw new Error('nothing taken');
      expect(
        await appendEvents(store.db, { submission: id, attempt: 1, events: [{ kind: 'compiled', ms: 1 }] }),
      ).toBe(1);
      const recorder = createRecorder(store, row);
      const score = { passed: 0, total: 0 };
      await recorder.add({ kind: 'finished', verdict: 'WA', score, timeMs: 1, memoryKb: null });
      await recorder.add({ kind: 'settled' });
      const events = await readEvents(store.db, id, 0);
      expect(events.map(({ seq, event }) => [seq, event.kind])).toEqual([
        [1, 'queued'],
        [2, 'compiled'],
        [3, 'finished'],
        [4, 'settled'],
      ]);
      expect(await readEvents(store.db, id, 3)).toEqual(events.slice(3));
      expect(await findSubmission(parts, user, id)).toMatchObject({ state: 'done', verdict: 'WA' });
    });

    test('of an attempt that was taken over are refused, and change nothing', async () => {
      const { id } = await send();
      const [first] = await take(store, 1);
      await recover(store);
      const [second] = await take(store, 1);
      if (first === undefined || second === undefined) throw new Error('nothing taken');
      const finished = {
        kind: 'finished',
        verdict: 'AC',
        score: { passed: 1, total: 1 },
        timeMs: 1,
        memoryKb: 1,
      } as const;
      await expect(createRecorder(store, first).add(finished)).rejects.toThrow(TakenOver);
      expect(await findSubmission(parts, user, id)).toMatchObject({ state: 'judging', verdict: null });
      await createRecorder(store, second).add(finished);
      expect(await findSubmission(parts, user, id)).toMatchObject({ state: 'done', verdict: 'AC' });
      expect((await readEvents(store.db, id, 0)).map(({ event }) => event.kind)).toEqual([
        'queued',
        'finished',
      ]);
    });

    test('reach listeners as they are stored, small ones in the notice, large ones by number', async () => {
      const notices: Notice[] = [];
      const unsubscribe = store.bus.subscribe((notice) => notices.push(notice));
      const { id } = await send();
      await take(store, 1);
      const ofThis = () =>
        notices.flatMap((notice) => (notice.type === 'events' && notice.submission === id ? [notice] : []));
      const small = { kind: 'compiled', ms: 7 } as const;
      await appendEvents(store.db, { submission: id, attempt: 1, events: [small] });
      const large: SubmissionEvent = {
        kind: 'compileFailed',
        diagnostics: [{ line: 1, column: 1, message: '\0\ud800x'.repeat(9000), severity: 'error' }],
      };
      await appendEvents(store.db, { submission: id, attempt: 1, events: [large] });
      await until(
        async () => ofThis().length,
        (count) => count === 2,
      );
      unsubscribe();
      expect(notices).toContainEqual({ type: 'work' });
      expect(ofThis()).toEqual([
        { type: 'events', submission: id, after: 1, events: [small] },
        { type: 'events', submission: id, after: 2, events: null },
      ]);
      expect((await readEvents(store.db, id, 2)).map(({ event }) => event)).toEqual([large]);
      await cancelSubmission(parts, user, id);
    });
  });
}

function failingBoss(store: Store): Store['boss'] {
  return new Proxy(store.boss, {
    get: (boss, name) =>
      name === 'send'
        ? () => Promise.reject(new Error('no queue'))
        : (Reflect.get(boss, name, boss) as unknown),
  });
}
