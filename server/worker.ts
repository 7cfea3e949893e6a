import { startJudge } from '#judge/engine.ts';
import { type Config, readConfig } from './config.ts';
import { openStore } from './db/open.ts';
import { startBeating } from './health.ts';
import { createLogger, warnings } from './http/logging.ts';
import { newId } from './ids.ts';
import { openProblems } from './problems.ts';
import { startPump } from './queue/pump.ts';
import { type Closing, run, stopOnSignal } from './shutdown.ts';

/** `npm run worker`: judges for a cluster. No HTTP; it knows the others through the database alone. */
async function main(config: Config, closing: Closing): Promise<void> {
  const logger = createLogger(config.logLevel);
  const log = warnings(logger);
  stopOnSignal(closing, (part, error) => logger.error({ err: error }, `could not close the ${part}`));
  const judge = await startJudge({ workers: config.judgeWorkers, sandbox: config.judgeSandbox, log });
  closing.add('judge', () => judge.close());
  const [store, problems] = await Promise.all([
    openStore({ ...config, log }),
    openProblems(config.problemFolders, logger),
  ]);
  closing.add('database', () => store.close());
  closing.add('problems', () => problems.close());
  closing.add(
    'heartbeat',
    startBeating(store, newId(), () => judge.status(), log),
  );
  const pump = startPump({ store, judge, problems, log });
  closing.add('queue', () => pump.close());
  const { workers, sandbox } = judge.status();
  console.log(
    `Worker: ${workers} at a time, sandbox level "${sandbox.level}", ${problems.list().length} problems`,
  );
}

run(() => readConfig('worker'), main);
