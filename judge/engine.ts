import { Authors } from './authors.ts';
import { judgeSubmission } from './judge.ts';
import { Mistakes } from './mistake.ts';
import type { JudgeOptions } from './options.ts';
import { Pool } from './pool.ts';
import { Preparations } from './preparations.ts';
import { openSandbox } from './sandbox.ts';
import { selfTest } from './self-test.ts';
import type { Judge } from './verdict.ts';
import { startWatchdog } from './watchdog.ts';

/**
 * Starts the judge in this process: its children, their watchdog, and a self-test. Rejects when no child starts,
 * when the sandbox is below what is required, or when a known program gets a wrong verdict.
 */
export async function startJudge(options: JudgeOptions): Promise<Judge> {
  const sandbox = await openSandbox(options.sandbox);
  const watchdog = startWatchdog();
  const shared = { sandbox, watchdog, log: options.log };
  const candidates = new Pool({ ...shared, workers: options.workers, spares: 1 });
  const authorPool = new Pool({
    ...shared,
    workers: Math.max(1, Math.floor(options.workers / 2)),
    spares: 0,
  });
  await candidates.start();
  const authors = new Authors(authorPool);
  const parts = {
    candidates,
    authors,
    preparations: new Preparations(authors),
    mistakes: new Mistakes(authors),
    counterexamples: new Map(),
    log: options.log,
  };
  let isReady = true;
  const judge: Judge = {
    judge: (problem, request, signal) => judgeSubmission(parts, problem, request, signal),
    status: () => ({
      workers: options.workers,
      busy: candidates.busy,
      queued: candidates.queued,
      clock: candidates.clock,
      sandbox: { level: sandbox.level, layers: sandbox.layers },
      ready: isReady,
    }),
    close: async () => {
      isReady = false;
      await Promise.all([candidates[Symbol.asyncDispose](), authorPool[Symbol.asyncDispose]()]);
      await watchdog[Symbol.asyncDispose]();
    },
  };
  try {
    await selfTest(judge);
    authorPool.startLater();
  } catch (error) {
    await judge.close();
    throw error;
  }
  return judge;
}
