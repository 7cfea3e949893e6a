import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openFrontDoor, PortTaken } from '#server/front-door.ts';
import { compressAssets } from '#server/web-build/compress.ts';
import { startTestServer } from '../support/server.ts';
import { temporaryFolder } from '../support/process.ts';

const root = temporaryFolder();
mkdirSync(join(root, 'assets'));
writeFileSync(join(root, 'index.html'), '<!doctype html><title>The screen</title>');
writeFileSync(join(root, 'assets', 'app-1a2b.js'), `export const text = '${'abc'.repeat(2000)}';`);
writeFileSync(join(root, 'icon.svg'), '<svg/>');
writeFileSync(join(root, '.stamp'), 'private');
writeFileSync(join(root, '..', 'outside.txt'), 'outside');

let isReady = true;
const { visitor } = await startTestServer({ web: { root, isReady: () => isReady }, judge: null });
const browse = (url: string, headers = {}) =>
  visitor().request({ url, headers: { accept: 'text/html', ...headers } });

describe('the screen', () => {
  test.each(['/', '/problems/two-sum', '/interviews/x?y=1', '/sign-up'])(
    'answers %s with its one page',
    async (url) => {
      const response = await browse(url);
      expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(response.body).toContain('The screen');
    },
  );

  test.each([
    '/api/nothing',
    '/assets/gone-1.js',
    '/.stamp',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
  ])('is no answer to %s', async (url) => {
    const response = await browse(url, { accept: '*/*' });
    expect([400, 404]).toContain(response.statusCode);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  test('keeps hashed files for a year and others not at all', async () => {
    expect((await browse('/assets/app-1a2b.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await browse('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  test('is sent compressed once it is compressed', async () => {
    const plain = await browse('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    await compressAssets(root, new AbortController().signal);
    const source = readFileSync(join(root, 'assets', 'app-1a2b.js'), 'utf8');
    const brotli = await browse('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['content-type']).toContain('javascript');
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(source);
    const gzip = await browse('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(source);
    expect((await browse('/assets/app-1a2b.js')).body).toBe(source);
  });

  test('that is being built says so, while the API works', async () => {
    isReady = false;
    const page = await browse('/problems');
    expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '1']);
    expect(page.body).toContain('being built');
    expect((await visitor().get('/api/problems')).statusCode).toBe(200);
    expect((await visitor().get('/sign-in')).statusCode).toBe(200);
    isReady = true;
  });
});

describe('the front door', () => {
  test('says that the server is starting until it opens', async () => {
    const door = await openFrontDoor('127.0.0.1', 0);
    expect(door.url).toBe(`http://127.0.0.1:${door.port}`);
    const health = await fetch(`${door.url}/api/health`);
    expect([health.status, health.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    expect(await health.json()).toMatchObject({ code: 'unavailable', status: 503 });
    const page = await fetch(door.url, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('Starting')]);
    door.attach((_request, response) => void response.end('the app'));
    door.open();
    expect(await (await fetch(door.url)).text()).toBe('the app');
    await expect(openFrontDoor('127.0.0.1', door.port)).rejects.toThrow(PortTaken);
    await door.close();
  });
});
