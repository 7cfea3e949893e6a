import { startJudgeHost } from '#judge/host-client.ts';
import type { Judge } from '#judge/verdict.ts';
import { ensureOwner } from './accounts.ts';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { lockFolder } from './db/lock.ts';
import { openStore } from './db/open.ts';
import { openFrontDoor } from './front-door.ts';
import { checkHealth, startBeating } from './health.ts';
import { createLogger, warnings } from './http/logging.ts';
import { isLoopback, loopbackHosts } from './http/origin.ts';
import { newId } from './ids.ts';
import { readOwnerKey } from './owner-key.ts';
import { openProblems } from './problems.ts';
import { startPump } from './queue/pump.ts';
import { recover } from './queue/queue.ts';
import { type Closing, run, stopOnSignal } from './shutdown.ts';
import { prepareWeb } from './web-build/build.ts';

/** `npm start`: everything in one process but the judge, which has its own. It listens first and opens when it can. */
async function main(config: Config, closing: Closing): Promise<void> {
  const logger = createLogger(config.logLevel);
  const log = warnings(logger);
  stopOnSignal(closing, (part, error) => logger.error({ err: error }, `could not close the ${part}`));

  if (config.databaseUrl === null) closing.add('data folder', lockFolder(config.dataDir));
  const ownerKey = readOwnerKey(config.dataDir);
  const door = await openFrontDoor(config.host, config.port);
  closing.add('front door', () => door.close());
  const origin = config.publicUrl?.replace(/\/$/, '') ?? door.url;
  console.log(`Mianjin on ${origin}\nOwner's sign-in link: ${origin}/sign-in#key=${ownerKey}`);

  const web = prepareWeb(log);
  closing.add('page', () => web.close());
  const judges = config.judgeWorkers > 0;
  const judgeStart = judges
    ? startJudgeHost({ workers: config.judgeWorkers, sandbox: config.judgeSandbox, log })
    : Promise.resolve(null);
  let judge: Judge | null = null;
  const [store, problems] = await Promise.all([
    openStore({ ...config, log }),
    openProblems(config.problemFolders, logger),
  ]);
  closing.add('database', () => store.close());
  closing.add('problems', () => problems.close());
  await ensureOwner(store.db);
  if (store.driver === 'pglite') await recover(store);

  const hosts = isLoopback(config.host) ? loopbackHosts(door.port) : null;
  const app = await buildApp({
    ...config,
    store,
    problems,
    ownerKey,
    web,
    logger,
    door,
    limits: config,
    allowedHosts: () => hosts,
    health: () => checkHealth(store, judges ? () => judge?.status() ?? null : null),
  });
  await app.ready();
  closing.add('app', () => app.close());
  door.open();

  judge = await judgeStart;
  if (judge !== null) {
    const running = judge;
    const status = () => running.status();
    closing.add('judge', () => running.close());
    if (store.driver === 'postgres') closing.add('heartbeat', startBeating(store, newId(), status, log));
    const pump = startPump({ store, judge, problems, log });
    closing.add('queue', () => pump.close());
    console.log(`Judge: ${status().workers} at a time, sandbox level "${status().sandbox.level}"`);
  }
  console.log(`Problems: ${problems.list().length}${brokenNote(problems.broken().length)}`);
  await web.ready.then(
    () => console.log('Ready. Ctrl-C stops.'),
    (error: unknown) => closing.isRunning() || logger.error({ err: error }, 'there is no page, only the API'),
  );
}

function brokenNote(broken: number): string {
  return broken === 0 ? '' : `, and ${broken} broken (see the log above)`;
}

run(() => readConfig('server'), main);
