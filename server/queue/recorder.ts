import { appendEvents, type Finished } from '../events/log.ts';
import { publicEvent } from '../events/public-event.ts';
import type { SubmissionEvent } from '../contract/live.ts';
import type { JudgeEvent } from '#judge/verdict.ts';
import type { Store } from '../db/open.ts';
import { removeJob, type SubmissionRow } from './queue.ts';

/** Another attempt, or a cancel, has taken the submission from us. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver';
}

/**
 * Cases are stored in batches, this often: an eye sees no difference, and a commit costs a sync of the disk.
 * Nothing is told before it is stored (README, "Exactly once").
 */
const batchEveryMs = 25;
const maxBatch = 200;

export interface Recorder {
  /**
   * Takes one event. Resolves when the judge may go on: at once for most, after the commit for `finished` and `settled`.
   * @throws TakenOver
   */
  add(event: JudgeEvent): Promise<void>;
  close(): void;
}

/** Writes what a judge says of one submission, in order. */
export function createRecorder(store: Store, row: SubmissionRow): Recorder {
  let pending: SubmissionEvent[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;

  const write = async (finished: Finished | null) => {
    const events = pending;
    pending = [];
    if (events.length === 0) return;
    const append = {
      submission: row.id,
      attempt: row.attempt,
      events,
      ...(finished !== null && { finish: { state: 'done', result: finished, at: new Date() } as const }),
    };
    const isLast = events.at(-1)?.kind === 'settled';
    const base = isLast
      ? await store.db.transaction(async (tx) => {
          await removeJob(store, tx, row.id);
          return appendEvents(tx, append);
        })
      : await appendEvents(store.db, append);
    if (base === null) throw new TakenOver(`submission ${row.id} is no longer ours`);
  };
  const flush = (finished: Finished | null = null): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(() => write(finished));
    return writing;
  };
  const flushLater = () => {
    timer ??= setTimeout(() => {
      flush().catch((error: unknown) => {
        failure = error;
      });
    }, batchEveryMs);
  };

  return {
    async add(event) {
      if (failure !== undefined) throw failure;
      pending.push(publicEvent(event, row.mode));
      if (event.kind === 'finished') return flush(event);
      if (event.kind === 'settled' || pending.length >= maxBatch) return flush();
      flushLater();
    },
    close: () => clearTimeout(timer),
  };
}
