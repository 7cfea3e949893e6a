import { describe, expect, test } from 'vitest';
import { loopbackHosts } from '#server/http/origin.ts';
import { problemDetails } from '#server/contract/common.ts';
import { fault, ownerKey, startTestServer } from '../support/server.ts';

const lines: string[] = [];
const { app, store, visitor } = await startTestServer({ logTo: { write: (line) => lines.push(line) } });
const hosts = loopbackHosts(3000);
const local = await startTestServer({ store, judge: null, allowedHosts: () => hosts });
const json = { 'content-type': 'application/json' };
const post = (payload: string, headers: Record<string, string> = json, url = '/api/submissions') =>
  visitor().request({ method: 'POST', url, payload, headers });

describe('an error', () => {
  test.each([
    ['broken JSON', () => post('{"slug":'), 400, 'bad_json'],
    ['an empty body', () => post(''), 400, 'bad_json'],
    ['a reach for the prototype', () => post('{"__proto__":{"x":1}}'), 400, 'bad_json'],
    ['a reach for the constructor', () => post('{"constructor":{"prototype":{}}}'), 400, 'bad_json'],
    ['no body', () => visitor().request({ method: 'POST', url: '/api/submissions' }), 400, 'invalid'],
    [
      'a body of another type',
      () => post('x', { 'content-type': 'text/plain' }),
      415,
      'unsupported_media_type',
    ],
    [
      'a form',
      () => post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'unsupported_media_type',
    ],
    ['a body over 1 MB', () => post(JSON.stringify({ source: 'x'.repeat(1024 * 1024) })), 413, 'too_large'],
    [
      'a wrong token',
      () => visitor({ authorization: 'Bearer nope' }).get('/api/problems'),
      401,
      'unauthenticated',
    ],
    ['an empty token', () => visitor({ authorization: 'Bearer' }).get('/api/me'), 401, 'unauthenticated'],
    ['a wrong owner key', () => post('{"key":"nope"}', json, '/api/sign-in/owner'), 401, 'unauthenticated'],
    ['a foreign origin', () => post('{}', { ...json, origin: 'https://evil.example' }), 403, 'forbidden'],
    ['an opaque origin', () => post('{}', { ...json, origin: 'null' }), 403, 'forbidden'],
    ['an unknown address of the API', () => visitor().get('/api/nothing'), 404, 'not_found'],
    ['an unknown address', () => visitor().get('/nothing.png'), 404, 'not_found'],
    ['a write to an unknown address', () => post('{}', json, '/api/nothing'), 404, 'not_found'],
    ['a malformed address', () => visitor().get('/api/problems/%zz'), 400, 'invalid'],
  ])('%s is problem+json', async (_what, ask, status, code) => {
    const response = await ask();
    expect(response.headers['content-type']).toContain('application/problem+json');
    const body = problemDetails.parse(response.json());
    expect([response.statusCode, body.status, body.code]).toEqual([status, status, code]);
    expect(body.requestId).not.toBe('');
  });

  test.each([
    ['DELETE', '/api/submissions', 'GET, HEAD, POST'],
    ['PUT', '/api/submissions/x/cancel', 'POST'],
    ['GET', '/api/submissions/x/cancel', 'POST'],
    ['POST', '/api/problems/pick-max', 'GET, HEAD'],
    ['POST', '/api/drafts/pick-max', 'PUT, GET, HEAD'],
  ] as const)('%s %s is 405 and names what is allowed', async (method, url, allow) => {
    const response = await visitor().request({ method, url });
    expect(fault(response)).toEqual([405, 'method_not_allowed']);
    expect(String(response.headers.allow).split(', ').toSorted()).toEqual(allow.split(', ').toSorted());
  });

  test('names at most 20 mistakes', async () => {
    const payload = {
      slug: 'pick-max',
      language: 'typescript',
      source: '',
      mode: 'run',
      cases: Array(20).fill({ args: { nums: ['a', 'b'], k: 'c' } }),
    };
    const response = await visitor().post('/api/submissions', payload);
    expect([response.statusCode, response.json<{ errors: [] }>().errors.length]).toEqual([400, 20]);
  });

  test('of ours says nothing of its cause to the caller, everything but the data to the log', async () => {
    const broken = await startTestServer({
      logTo: { write: (line) => lines.push(line) },
      store: { ...store, db: failing(store.db) },
      judge: null,
    });
    const response = await broken.visitor({ authorization: `Bearer ${ownerKey}` }).post('/api/submissions', {
      slug: 'pick-max',
      language: 'typescript',
      source: 'the secret source',
      mode: 'submit',
    });
    const body = problemDetails.parse(response.json());
    expect([response.statusCode, body.code, body.detail]).toEqual([
      500,
      'internal',
      'Something went wrong on our side.',
    ]);
    const logged = lines.filter((line) => line.includes(body.requestId)).join('\n');
    expect(logged).toContain('the disk is on fire');
    expect(logged).toContain('boss-in-flames');
    expect(response.body).not.toContain('fire');
    expect(logged).not.toContain('the secret source');
  });

  test('leaves the server up', async () => {
    expect((await visitor().get('/api/health')).statusCode).toBe(200);
  });
});

describe('the log', () => {
  test('never holds a source, a key, a token or a cookie', async () => {
    const guest = visitor();
    await guest.submit({ source: 'source-that-stays-private' });
    await visitor({ authorization: `Bearer ${ownerKey}` }).get('/api/me');
    await guest.get('/api/submissions?cursor=secret-in-a-query');
    const all = lines.join('\n');
    expect(all).toContain('submitted');
    for (const secret of [
      'source-that-stays-private',
      ownerKey,
      guest.cookie().split('=')[1] ?? '?',
      'secret-in-a-query',
    ])
      expect(all).not.toContain(secret);
  });
});

describe('a loopback bind', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST:3000', '[::1]:3000'])(
    'answers the host %s',
    async (host) => {
      expect((await local.visitor({ host }).get('/api/me')).statusCode).toBe(200);
    },
  );

  test.each(['evil.example:3000', '127.0.0.1:3001', 'localhost', '127.0.0.1.evil.example:3000'])(
    'does not answer the host %s',
    async (host) => {
      expect(fault(await local.visitor({ host }).get('/api/me'))).toEqual([421, 'wrong_host']);
    },
  );
});

describe('an answer', () => {
  test('allows scripts, styles and sockets of our own origin only', async () => {
    const { headers } = await visitor().get('/api/me');
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "script-src 'self'",
      "worker-src 'self' blob:",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
    ])
      expect(policy.split(';')).toContain(rule);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('to a write of the same origin is given, with or without the header', async () => {
    const payload = { source: 'x', language: 'typescript' };
    for (const origin of [{}, { origin: 'http://localhost' }, { origin: 'https://localhost' }]) {
      const response = await visitor(origin).put('/api/drafts/pick-max', payload);
      expect(response.statusCode).toBe(200);
    }
  });

  test('behind a proxy takes the public address for its own', async () => {
    const server = await startTestServer({ store, judge: null, publicUrl: 'https://judge.example/' });
    const send = (origin: string) =>
      server.visitor({ origin }).put('/api/drafts/pick-max', { source: '', language: 'typescript' });
    expect((await send('https://judge.example')).statusCode).toBe(200);
    expect((await send('https://other.example')).statusCode).toBe(403);
  });
});

test('the API describes itself as OpenAPI 3.1, every route of it', async () => {
  const { openapi, paths } = await visitor().json<{ openapi: string; paths: Record<string, object> }>({
    url: '/api/openapi.json',
  });
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/health',
      '/api/me',
      '/api/problems',
      '/api/problems/{slug}',
      '/api/submissions',
      '/api/submissions/{id}/cancel',
      '/api/drafts/{slug}',
    ]),
  );
  expect(Object.keys(paths['/api/submissions'] ?? {}).toSorted()).toEqual(['get', 'post']);
});

test('the documentation is a page of our own origin', async () => {
  const page = await visitor().get('/api/docs');
  expect(page.statusCode).toBe(200);
  const assets = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(assets.length).toBeGreaterThan(3);
  for (const asset of assets) {
    expect(asset).toMatch(/^\.?\//);
    expect((await app.inject({ url: new URL(asset, 'http://localhost/api/docs').pathname })).statusCode).toBe(
      200,
    );
  }
  expect(page.body).not.toMatch(/<script(?![^>]*src=)/);
});

/** A database whose statements fail like drizzle's do, with the values in the message. */
function failing<Db extends object>(db: Db): Db {
  const fail = () => {
    const cause = new Error('the disk is on fire');
    const error = new Error('Failed query: insert …\nparams: the secret source', { cause });
    error.stack = `${error.message}\n    at boss-in-flames`;
    return Promise.reject(Object.assign(error, { query: 'insert …', params: ['the secret source'] }));
  };
  return new Proxy(db, {
    get: (target, name) => (name === 'transaction' ? fail : (Reflect.get(target, name) as unknown)),
  });
}
