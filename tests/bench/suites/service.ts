import { fsyncSync, openSync, closeSync, writeSync } from 'node:fs';
import { mkdtemp, rm, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import { startJudge } from '#judge/engine.ts';
import { loadProblems } from '#problems/load.ts';
import { atMost, median, plain, type Figure } from '../figure.ts';
import { startServer, type RunningServer } from '../server-process.ts';

/** The whole way of a submission, from POST to `finished` on the socket, against the judge's own time and two fsyncs. */

const root = path.resolve(import.meta.dirname, '../../..');
const slug = 'kth-largest-element';
const submissions = 40;
const coldStarts = 5;

export async function serviceSuite(): Promise<readonly Figure[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'mianjin-bench-data-'));
  try {
    return [...(await wayOfSubmission(dataDir)), await coldStart(dataDir)];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function wayOfSubmission(dataDir: string): Promise<readonly Figure[]> {
  const source = await readFile(
    path.join(root, 'problems/dsa', slug, 'solutions/accepted/a-reference.ts'),
    'utf8',
  );
  const server = await startServer({ DATA_DIR: dataDir, JUDGE_WORKERS: '1' });
  const judge = await startJudge({ workers: 1, sandbox: 'auto', log: () => undefined });
  try {
    const { problems } = await loadProblems([path.join(root, 'problems')]);
    const problem = problems.get(slug);
    if (problem === undefined) throw new Error(`there is no problem ${slug}`);
    const alone = async (): Promise<number> => {
      const startedAt = performance.now();
      const wants = { counterexample: false, complexity: false };
      const request = { submission: 'bench', language: 'typescript', source, mode: 'run', wants } as const;
      for await (const event of judge.judge(problem, request, new AbortController().signal)) {
        if (event.kind === 'finished') return performance.now() - startedAt;
      }
      throw new Error('the judge ended without a verdict');
    };
    const client = await openClient(server);
    const whole: number[] = [];
    const judged: number[] = [];
    const synced: number[] = [];
    await client.submit(source);
    await alone();
    for (let round = 0; round < submissions; round++) {
      whole.push(await client.submit(source));
      judged.push(await alone());
      synced.push(fsyncMs(dataDir));
    }
    client.close();
    const added = median(whole) - median(judged) - 2 * median(synced);
    return [
      atMost('service.post-to-finished-added-ms', added, 'ms', 10, "the judge's own time and two fsyncs"),
      plain('service.post-to-finished-ms', median(whole), 'ms'),
      plain('service.judge-alone-ms', median(judged), 'ms'),
      plain('service.fsync-ms', median(synced), 'ms'),
    ];
  } finally {
    await judge.close();
    await server.stop();
  }
}

/** From the start of the process to a healthy answer, with a database that is there already. */
async function coldStart(dataDir: string): Promise<Figure> {
  const times: number[] = [];
  for (let start = 0; start < coldStarts; start++) {
    const startedAt = performance.now();
    const server = await startServer({ DATA_DIR: dataDir });
    times.push(performance.now() - startedAt);
    await server.stop();
  }
  return atMost('service.cold-start-ms', median(times), 'ms', 3000);
}

interface Client {
  /** Milliseconds from sending the POST to `finished` on the socket. */
  readonly submit: (source: string) => Promise<number>;
  readonly close: () => void;
}

async function openClient(server: RunningServer): Promise<Client> {
  const first = await post(server, '', 'export const nothing = 0;');
  const cookie = first.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/live`, { headers: { cookie } });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    submit: async (source) => {
      const startedAt = performance.now();
      const answer = await post(server, cookie, source);
      const { id } = (await answer.json()) as { id: string };
      await new Promise<void>((resolve) => {
        const listen = (data: Buffer): void => {
          const message = JSON.parse(data.toString('utf8')) as {
            submission?: string;
            event?: { kind: string };
          };
          if (message.submission !== id || message.event?.kind !== 'finished') return;
          socket.off('message', listen);
          resolve();
        };
        socket.on('message', listen);
        socket.send(JSON.stringify({ type: 'watch', submission: id, after: 0 }));
      });
      return performance.now() - startedAt;
    },
    close: () => socket.close(),
  };
}

async function post(server: RunningServer, cookie: string, source: string): Promise<Response> {
  const body = JSON.stringify({ slug, language: 'typescript', source, mode: 'run' });
  const answer = await fetch(`${server.url}/api/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body,
  });
  if (answer.status !== 202)
    throw new Error(`POST /api/submissions answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** One write of a database page, made durable. */
function fsyncMs(folder: string): number {
  const file = openSync(path.join(folder, 'fsync-probe'), 'w');
  writeSync(file, Buffer.alloc(8192));
  const startedAt = performance.now();
  fsyncSync(file);
  const ms = performance.now() - startedAt;
  closeSync(file);
  return ms;
}
