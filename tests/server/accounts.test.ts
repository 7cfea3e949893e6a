import { sql } from 'drizzle-orm';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { query } from '#server/db/database.ts';
import type { MeView } from '#server/contract/system.ts';
import { readOwnerKey } from '#server/owner-key.ts';
import { temporaryFolder } from '../support/process.ts';
import { createVisitor, ownerKey, startTestServer } from '../support/server.ts';

const { app, store, visitor } = await startTestServer();
const countUsers = async () =>
  (await query(store.db, sql`select count(*)::int as n from users`, z.object({ n: z.number() })))[0]?.n;

describe('a visitor', () => {
  test('is a guest without a trace until the first write', async () => {
    const before = await countUsers();
    const guest = visitor();
    expect(await guest.json({ url: '/api/me' })).toMatchObject({ roles: ['candidate'], guest: true });
    await guest.get('/api/problems');
    await guest.get('/api/submissions');
    await guest.post('/api/submissions', { slug: 'nope' });
    expect(guest.cookie()).toBe('');
    expect(await countUsers()).toBe(before);
    await guest.submit();
    expect(await countUsers()).toBe((before ?? 0) + 1);
  });

  test('keeps one session, in a cookie that no script and no other site can use', async () => {
    const guest = visitor();
    const payload = { slug: 'pick-max', language: 'typescript', source: 'x', mode: 'submit' };
    const first = await guest.post('/api/submissions', payload);
    expect(first.cookies).toMatchObject([
      { name: 'mianjin_session', httpOnly: true, sameSite: 'Lax', path: '/' },
    ]);
    expect(first.cookies[0]?.value.length).toBeGreaterThan(40);
    const second = await guest.post('/api/submissions', payload);
    expect(second.cookies).toEqual([]);
    const me = await guest.json<{ id: string }>({ url: '/api/me' });
    expect(me).toMatchObject({ guest: true });
    expect(await guest.json({ url: '/api/me' })).toEqual(me);
  });

  test('has a cookie that the database does not hold', async () => {
    const guest = visitor();
    await guest.submit();
    const token = guest.cookie().split('=')[1] ?? '';
    const stored = await query(
      store.db,
      sql`select token_hash from sessions`,
      z.object({ token_hash: z.string() }),
    );
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.map((row) => row.token_hash)).not.toContain(token);
  });

  test('with an unknown or malformed cookie is a new guest, not an error', async () => {
    for (const cookie of [
      'mianjin_session=nonsense',
      'mianjin_session=%00',
      'mianjin_session=',
      'other=1; =;',
    ]) {
      const response = await app.inject({ url: '/api/me', headers: { host: 'localhost', cookie } });
      expect([response.statusCode, response.json<MeView>().guest]).toEqual([200, true]);
    }
  });
});

describe('the owner', () => {
  const ownerRoles = ['candidate', 'author', 'interviewer', 'admin'];

  test('is known by the key in a header', async () => {
    const owner = visitor({ authorization: `Bearer ${ownerKey}` });
    expect(await owner.json({ url: '/api/me' })).toEqual({
      id: 'owner',
      name: 'Owner',
      roles: ownerRoles,
      guest: false,
    });
    const { id } = await owner.submit();
    expect(owner.cookie()).toBe('');
    expect((await owner.done(id)).verdict).toBe('AC');
  });

  test('signs a browser in with the link, which keeps its key from the log', async () => {
    const browser = createVisitor(app);
    const page = await browser.get('/sign-in');
    expect(page.body).toContain('src="/sign-in.js"');
    expect((await browser.get('/sign-in.js')).body).toContain('/api/sign-in/owner');
    const response = await browser.post('/api/sign-in/owner', { key: ownerKey });
    expect([response.statusCode, response.json<MeView>().roles]).toEqual([200, ownerRoles]);
    expect(await browser.json({ url: '/api/me' })).toMatchObject({ roles: ownerRoles, guest: false });
  });

  test('has a key that is made once, readable by the owner alone', () => {
    const folder = temporaryFolder();
    const key = readOwnerKey(folder);
    expect(key.length).toBeGreaterThanOrEqual(43);
    expect(readOwnerKey(folder)).toBe(key);
    expect(readFileSync(join(folder, 'owner-key'), 'utf8').trim()).toBe(key);
    expect(statSync(join(folder, 'owner-key')).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, 'owner-key'), 'short');
    expect(() => readOwnerKey(folder)).toThrow('expected a secret of at least 20 characters');
  });
});
