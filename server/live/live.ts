import type { User } from '../accounts.ts';
import type { LiveMessage } from '../contract/live.ts';
import type { Store } from '../db/open.ts';
import { readEvents } from '../events/log.ts';
import { ownRow } from '../submissions.ts';
import { createWatch, type Watch } from './watch.ts';

export interface Live {
  /** Opens one client's set of watches. */
  connect(client: LiveClient): LiveConnection;
  close(): void;
}

export interface LiveClient {
  readonly user: User | null;
  readonly send: (message: LiveMessage) => void;
  readonly onError: (error: unknown) => void;
}

export interface LiveConnection {
  /** @throws AppError not_found for what is not the user's own */
  watch(submission: string, after: number): Promise<void>;
  unwatch(submission: string): void;
  readonly watching: number;
  close(): void;
}

/** Hands notices of the bus to the watches of this process. */
export function createLive({ db, bus }: Pick<Store, 'db' | 'bus'>): Live {
  const watches = new Map<string, Set<Watch>>();
  const unsubscribe = bus.subscribe((notice) => {
    if (notice.type === 'events')
      for (const watch of watches.get(notice.submission) ?? []) watch.notice(notice);
    if (notice.type === 'missed')
      for (const set of watches.values()) for (const watch of set) watch.notice(notice);
  });
  const add = (watch: Watch) => {
    const set = watches.get(watch.submission) ?? new Set();
    watches.set(watch.submission, set.add(watch));
  };
  const remove = (watch: Watch) => {
    watch.stop();
    const set = watches.get(watch.submission);
    set?.delete(watch);
    if (set?.size === 0) watches.delete(watch.submission);
  };
  return {
    connect: (client) => connection(client, db, add, remove),
    close: unsubscribe,
  };
}

function connection(
  { user, send, onError }: LiveClient,
  db: Store['db'],
  add: (watch: Watch) => void,
  remove: (watch: Watch) => void,
): LiveConnection {
  const own = new Map<string, Watch>();
  let isClosed = false;
  const unwatch = (submission: string) => {
    const watch = own.get(submission);
    if (watch === undefined) return;
    own.delete(submission);
    remove(watch);
  };
  return {
    async watch(submission, after) {
      await ownRow(db, user, submission);
      if (isClosed) return;
      unwatch(submission);
      const watch = createWatch({
        submission,
        after,
        read: (seq) => readEvents(db, submission, seq),
        send,
        onEnd: () => unwatch(submission),
        onError,
      });
      own.set(submission, watch);
      add(watch);
      watch.notice({ type: 'missed' });
    },
    unwatch,
    get watching() {
      return own.size;
    },
    close() {
      isClosed = true;
      for (const submission of own.keys()) unwatch(submission);
    },
  };
}
