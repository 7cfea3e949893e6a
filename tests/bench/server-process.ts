import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';

/** The real server as a process of its own, with an environment of nothing but what is given. */
export interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');
const pollMs = 5;
const startMs = 120_000;

/** Resolves when the server says that it is healthy. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<RunningServer> {
  const server = spawn(process.execPath, ['--no-warnings', 'server/main.ts'], {
    cwd: root,
    env: { PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(server, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const printed = /Mianjin on (\S+)/.exec(output)?.[1];
      if (printed !== undefined) resolve(printed);
    });
    void exited.then(() => reject(new Error(`the server ended: ${output}`)));
  });
  await healthy(url);
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      await exited;
    },
  };
}

async function healthy(url: string): Promise<void> {
  const endsAt = performance.now() + startMs;
  while (performance.now() < endsAt) {
    const isHealthy = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isHealthy) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`the server at ${url} was not healthy within ${startMs} ms`);
}
