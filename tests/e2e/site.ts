import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { until } from '../support/until.ts';

const repository = join(import.meta.dirname, '..', '..');
/** The first start builds the page: ten seconds of work, more where others work too. */
const startMs = 240_000;

export interface Site {
  /** A visitor of their own, with an empty browser. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  readonly url: () => string;
  /** What a test provokes on purpose does not count against the page. */
  forgive(complaint: RegExp): void;
}

/**
 * The real server with the real judge and a data folder of its own, and one browser, for the tests of a file.
 * After each test: no page may have logged an error or asked another origin for anything.
 */
export function useSite(): Site {
  const dataDir = mkdtempSync(join(tmpdir(), 'mianjin-e2e-'));
  const complaints: string[] = [];
  let forgiven: readonly RegExp[] = [];
  let server: ChildProcess | null = null;
  let browser: Browser | null = null;
  let url = '';

  beforeAll(async () => {
    server = spawn(process.execPath, ['server/main.ts'], {
      cwd: repository,
      env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    [url, browser] = await Promise.all([printedUrl(server), launchBrowser()]);
    await until(
      async () => (await fetch(`${url}/api/health`)).status + (await fetch(url)).status,
      (statuses) => statuses === 400,
      startMs,
    );
  }, startMs);

  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    const serious = complaints.splice(0).filter((one) => !forgiven.some((pattern) => pattern.test(one)));
    forgiven = [];
    expect(serious).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await stop(server);
    rmSync(dataDir, { recursive: true, force: true });
  });

  return {
    url: () => url,
    forgive: (complaint) => {
      forgiven = [...forgiven, complaint];
    },
    async visit(path, options = {}) {
      if (browser === null) throw new Error('expected a browser, found none: visit() before the tests began');
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-US',
        ...options,
      });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
      context.on('page', (page) => watch(page, url, complaints));
      const page = await context.newPage();
      await page.goto(url + path);
      return page;
    },
  };
}

/** Writes down what no page of ours may do. */
function watch(page: Page, origin: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isOfflineOnPurpose = /ERR_INTERNET_DISCONNECTED|WebSocket/.test(message.text());
    if (message.type() === 'error' && !isOfflineOnPurpose) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOurs = [`${origin}/`, `${origin.replace('http', 'ws')}/`, 'blob:', 'data:'].some((start) =>
      request.url().startsWith(start),
    );
    if (!isOurs) complaints.push(`request to another origin: ${request.url()}`);
  });
}

function printedUrl(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk) => {
      const found = /on (http:\S+)/.exec(String(chunk))?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', (code) =>
      reject(new Error(`the server ended with ${code} before it printed its address`)),
    );
  });
}

async function stop(server: ChildProcess | null): Promise<void> {
  if (server === null || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}
