import { putBack, retryJob, take, takeLost, touch, type SubmissionRow } from './queue.ts';
import { createRecorder, TakenOver } from './recorder.ts';
import { internalError, runSubmission, type RunParts } from './run.ts';

export interface Pump {
  /** Stops taking, aborts what runs and gives it back to the queue. */
  close(): Promise<void>;
}

interface Running {
  readonly row: SubmissionRow;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
  /** From its verdict on it holds no worker. */
  isFinished: boolean;
}

/** A safety net only: the bus wakes the pump. */
const lookEveryMs = 2000;
const touchEveryMs = 3000;

/** Carries submissions from the queue to the judge, as many at a time as the judge has workers. */
export function startPump(parts: RunParts): Pump {
  const { store, judge, log } = parts;
  const running = new Map<string, Running>();
  let isClosed = false;
  let filling: Promise<void> | null = null;
  let isWoken = false;

  const freeSlots = () => {
    const { ready, workers } = judge.status();
    const held = [...running.values()].filter((run) => !run.isFinished).length;
    return ready ? workers - held : 0;
  };
  const fill = async () => {
    do {
      isWoken = false;
      const free = freeSlots();
      if (free <= 0) return;
      for (const row of await take(store, free)) start(row);
    } while (isWoken && !isClosed);
  };
  const wake = () => {
    isWoken = true;
    if (isClosed) return;
    filling ??= fill()
      .catch((error: unknown) => log('could not take a submission', { err: error }))
      .finally(() => {
        filling = null;
      });
  };
  const start = (row: SubmissionRow) => {
    const abort = new AbortController();
    const ended = runSubmission(parts, row, abort.signal, () => {
      run.isFinished = true;
      wake();
    })
      .catch((error: unknown) => failed(row, error))
      .finally(() => {
        if (isClosed) return;
        if (running.get(row.id) === run) running.delete(row.id);
        wake();
      });
    const run: Running = { row, abort, ended, isFinished: false };
    running.set(row.id, run);
  };
  const failed = async (row: SubmissionRow, error: unknown) => {
    if (error instanceof TakenOver) return;
    log('judging failed', { submission: row.id, err: error });
    await retryJob(store.boss, row.id).catch((cause: unknown) => log('could not retry', { err: cause }));
  };

  const unsubscribe = store.bus.subscribe((notice) => {
    if (notice.type === 'cancel') running.get(notice.submission)?.abort.abort();
    if (notice.type === 'work' || notice.type === 'missed') wake();
  });
  const look = setInterval(() => {
    wake();
    buryLost(parts).catch((error: unknown) => log('could not end lost submissions', { err: error }));
  }, lookEveryMs);
  const beat = setInterval(() => {
    touch(store.boss, [...running.keys()]).catch((error: unknown) => log('no heartbeat', { err: error }));
  }, touchEveryMs);
  wake();

  return {
    async close() {
      isClosed = true;
      unsubscribe();
      clearInterval(look);
      clearInterval(beat);
      await filling;
      for (const run of running.values()) run.abort.abort();
      await Promise.all([...running.values()].map((run) => run.ended));
      for (const run of running.values()) await release(parts, run);
    },
  };
}

/** What runs when the process stops: judged ones end here, the others wait for the next process. */
async function release({ store }: RunParts, { row, isFinished }: Running): Promise<void> {
  if (isFinished) await createRecorder(store, row).add({ kind: 'settled' }).catch(ignoreTakenOver);
  else await putBack(store, row);
}

function ignoreTakenOver(error: unknown): void {
  if (!(error instanceof TakenOver)) throw error;
}

/** Submissions whose judging took the whole process down several times end as IE: nothing acknowledged is lost. */
async function buryLost({ store, log }: RunParts): Promise<void> {
  for (const { row, forget } of await takeLost(store)) {
    if (row !== null) {
      log('gave up a submission', { submission: row.id, attempt: row.attempt });
      const recorder = createRecorder(store, row);
      for (const event of internalError()) {
        if (row.state !== 'done' || event.kind === 'settled') await recorder.add(event);
      }
    }
    await forget();
  }
}
