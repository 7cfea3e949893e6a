import { type FSWatcher, watch } from 'node:fs';

export interface FolderWatcher {
  close(): Promise<void>;
}

/** After an event: files are often written in several steps, and new folders are not watched at once. */
const settleMs = 60;
const restlessPauseMs = 200;
const restlessForMs = 1500;
/** Between looks without an event: short where the system tells nothing, long where it does. */
const blindPauseMs = 700;
const calmPauseMs = 5000;

/**
 * Calls `look` whenever something below the folders may have changed; it answers with all folders there now.
 * The system's events only wake it: it looks again and again for a while after one, and now and then without.
 */
export function watchFolders(
  roots: readonly string[],
  foldersNow: readonly string[],
  look: () => Promise<readonly string[]>,
): FolderWatcher {
  const watchers = new Map<string, FSWatcher>();
  let isBlind = false;
  let isClosed = false;
  let restlessUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const wake = (): void => {
    restlessUntil = performance.now() + restlessForMs;
    plan(settleMs);
  };
  const plan = (pauseMs: number): void => {
    clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(() => {
      looking = lookNow();
    }, pauseMs).unref();
  };
  const lookNow = async (): Promise<void> => {
    try {
      follow(await look());
    } finally {
      plan(performance.now() < restlessUntil ? restlessPauseMs : isBlind ? blindPauseMs : calmPauseMs);
    }
  };
  const follow = (folders: readonly string[]): void => {
    // Linux watches single folders cheaply; elsewhere the system watches whole trees.
    const wanted = new Set(process.platform === 'linux' ? folders : roots);
    for (const [folder, watcher] of watchers) if (!wanted.has(folder)) stop(folder, watcher);
    for (const folder of wanted) if (!watchers.has(folder) && !isClosed) start(folder);
  };
  const start = (folder: string): void => {
    try {
      const watcher = watch(folder, { persistent: false, recursive: process.platform !== 'linux' }, wake);
      watcher.on('error', () => stop(folder, watcher));
      watchers.set(folder, watcher);
    } catch {
      isBlind = true;
    }
  };
  const stop = (folder: string, watcher: FSWatcher): void => {
    watcher.close();
    watchers.delete(folder);
  };

  follow(foldersNow);
  // What changed between the first look and the first watch.
  plan(restlessPauseMs);
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      for (const [folder, watcher] of watchers) stop(folder, watcher);
      await looking;
    },
  };
}
