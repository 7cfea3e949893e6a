import { inspect } from 'node:util';
import { type Config, ConfigError } from './config.ts';
import { FolderInUse } from './db/lock.ts';
import { PortTaken } from './front-door.ts';

/** What must be closed, in the order in which it was opened. */
export interface Closing {
  add(name: string, close: () => unknown): void;
  /** Whether closing has begun. */
  readonly isRunning: () => boolean;
  /** Closes everything, the last first; a part that fails does not keep the others open. */
  run(onError: (name: string, error: unknown) => void): Promise<void>;
}

export function createClosing(): Closing {
  const parts: { readonly name: string; readonly close: () => unknown }[] = [];
  let isRunning = false;
  return {
    isRunning: () => isRunning,
    add: (name, close) => void parts.push({ name, close }),
    async run(onError) {
      isRunning = true;
      for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
        try {
          await part.close();
        } catch (error) {
          onError(part.name, error);
        }
      }
    },
  };
}

const deadlineMs = 10_000;
/** One Ctrl-C comes twice: from the terminal, and passed on by npm. */
const sameSignalMs = 1000;

/** Ctrl-C and SIGTERM stop cleanly; a second one, or a part that does not end, stops at once. */
export function stopOnSignal(closing: Closing, onError: (name: string, error: unknown) => void): void {
  let stoppedAt: number | null = null;
  const stop = () => {
    if (stoppedAt !== null) {
      if (performance.now() - stoppedAt > sameSignalMs) process.exit(1);
      return;
    }
    stoppedAt = performance.now();
    setTimeout(() => process.exit(1), deadlineMs).unref();
    void closing.run(onError).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Ends a start that failed: what the user can mend in one sentence, our own mistakes with all we know. */
function exitWithReason(error: unknown): never {
  const isKnown = error instanceof ConfigError || error instanceof FolderInUse || error instanceof PortTaken;
  process.stderr.write(isKnown ? `${error.message}\n` : `${inspect(error)}\n`);
  process.exit(1);
}

/** Runs a program from start to its signals; a start that fails closes what was opened and ends with 1. */
export function run(
  readConfig: () => Config,
  main: (config: Config, closing: Closing) => Promise<void>,
): void {
  const closing = createClosing();
  const start = async () => main(readConfig(), closing);
  start().catch(async (error: unknown) => {
    // What was cut off by Ctrl-C fails, and that is no failure.
    if (closing.isRunning()) return;
    await closing.run(() => undefined);
    exitWithReason(error);
  });
}
