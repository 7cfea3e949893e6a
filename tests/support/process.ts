import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { atEnd } from './at-end.ts';
import { problemsFolder } from './problems.ts';
import { testSocket } from './server.ts';
import { until } from './until.ts';

const repository = join(import.meta.dirname, '..', '..');

/** A folder that is removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mianjin-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** One of our programs as a process of its own, ended at the end. */
export function startProcess(file: 'server/main.ts' | 'server/worker.ts', env: Record<string, string>) {
  const child = spawn(process.execPath, [file], {
    cwd: repository,
    env: { ...process.env, PORT: '0', PROBLEMS: problemsFolder, JUDGE_WORKERS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const exit = exitOf(child);
  atEnd(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
  });
  return {
    pid: child.pid,
    output: () => output,
    exit,
    said: async (text: RegExp) => {
      const found = await until(
        async () =>
          child.exitCode === null ? text.exec(output) : raise(`ended with ${child.exitCode}:\n${output}`),
        (match) => match !== null,
        100_000,
      );
      return found ?? raise('unreachable');
    },
    async kill(signal: NodeJS.Signals) {
      child.kill(signal);
      return exit;
    },
  };
}

/** `npm start`, once it answers that it can judge. */
export async function startServerProcess(env: Record<string, string>) {
  const process = startProcess('server/main.ts', env);
  const [, url = ''] = await process.said(/Mianjin on (\S+)/);
  const isHealthy = async () => (await fetch(`${url}/api/health`)).status;
  await until(isHealthy, (status) => status === 200, 100_000);
  return { ...process, url };
}

type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> };

/** A browser that talks to a real server, and keeps its session when the server comes back elsewhere. */
export function createClient(address: string) {
  let url = address;
  let cookie = '';
  const request = async (path: string, init: Init = {}) => {
    const response = await fetch(url + path, { ...init, headers: { ...init.headers, cookie } });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  };
  return {
    request,
    moveTo(next: string) {
      url = next;
    },
    async submit(wanted: object = {}): Promise<SubmissionView> {
      const body = JSON.stringify({
        slug: 'steady',
        language: 'typescript',
        mode: 'submit',
        source: accepted,
        ...wanted,
      });
      const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
      const response = await request('/api/submissions', init);
      if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as SubmissionView;
    },
    submission: async (id: string) =>
      (await (await request(`/api/submissions/${id}`)).json()) as SubmissionView,
    async socket() {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/api/live`, { headers: { cookie } });
      const tested = testSocket(socket);
      await once(socket, 'open');
      return tested;
    },
  };
}

export const accepted = 'export const steady = (n: number) => n;';

/** Right, but busy for a while in each test. */
export const slow = `export function steady(n: number): number {
  const end = Date.now() + 250;
  while (Date.now() < end);
  return n;
}`;

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

function raise(message: string): never {
  throw new Error(message);
}
