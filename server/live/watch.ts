import type { LiveMessage } from '../contract/live.ts';
import type { NumberedEvent } from '../events/log.ts';
import type { Notice } from '../events/bus.ts';

export interface WatchParts {
  readonly submission: string;
  /** The last seq that the client has. */
  readonly after: number;
  /** Stored events after a seq. */
  readonly read: (after: number) => Promise<NumberedEvent[]>;
  readonly send: (message: LiveMessage) => void;
  /** After `settled`. */
  readonly onEnd: () => void;
  readonly onError: (error: unknown) => void;
}

export interface Watch {
  readonly submission: string;
  /** Something happened to the submission. */
  notice(notice: Extract<Notice, { type: 'events' | 'missed' }>): void;
  stop(): void;
}

/**
 * Tells one client the events of one submission, each once and in order. Register it for notices before the first
 * `missed` is given to it: what is stored while it reads then marks it stale and it reads again, so nothing is missed;
 * it sends seq by seq, so nothing is repeated, whatever order notices and reads come in.
 */
export function createWatch({ submission, after, read, send, onEnd, onError }: WatchParts): Watch {
  let last = after;
  let isStopped = false;
  let isReading = false;
  let isStale = false;

  const tell = (seq: number, event: NumberedEvent['event']) => {
    if (isStopped || seq !== last + 1) return;
    last = seq;
    send({ type: 'event', submission, seq, event });
    if (event.kind !== 'settled') return;
    isStopped = true;
    onEnd();
  };
  const catchUp = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && !isStopped) {
        isStale = false;
        for (const { seq, event } of await read(last)) tell(seq, event);
      }
    } finally {
      isReading = false;
    }
  };
  return {
    submission,
    notice(notice) {
      if (notice.type === 'events' && notice.events !== null && notice.after === last && !isReading) {
        for (const [index, event] of notice.events.entries()) tell(notice.after + index + 1, event);
      } else {
        catchUp().catch(onError);
      }
    },
    stop() {
      isStopped = true;
    },
  };
}
