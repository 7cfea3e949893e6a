import { z } from 'zod';
import { submissionEvent } from '../contract/live.ts';

/** What processes tell each other over LISTEN/NOTIFY. It is a hint, the rows are the truth: a lost one costs time only. */
const notice = z.discriminatedUnion('type', [
  /** Events `after + 1 …` of a submission are stored; they come along when they fit. */
  z.object({
    type: z.literal('events'),
    submission: z.string(),
    after: z.number().int(),
    events: z.array(submissionEvent).nullable(),
  }),
  /** A job waits. */
  z.object({ type: z.literal('work') }),
  z.object({ type: z.literal('cancel'), submission: z.string() }),
  /** Told by the bus itself after a lost connection: anything may have been missed. */
  z.object({ type: z.literal('missed') }),
]);
export type Notice = z.infer<typeof notice>;

/** The one channel of a deployment. */
export const channel = 'mianjin';

export interface Bus {
  /** Returns the way out. */
  subscribe(listener: (notice: Notice) => void): () => void;
}

/** A bus and its inlet, which the driver feeds. */
export interface BusWithInlet extends Bus {
  /** A payload as it came over the channel. */
  receive(payload: string): void;
  tell(notice: Notice): void;
}

export function createBus(): BusWithInlet {
  const listeners = new Set<(notice: Notice) => void>();
  const tell = (told: Notice) => {
    for (const listener of listeners) listener(told);
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive: (payload) => tell(readNotice(payload)),
    tell,
  };
}

/** A payload that can't be read (another version of the server) still says that something happened. */
function readNotice(payload: string): Notice {
  try {
    return notice.parse(JSON.parse(payload));
  } catch {
    return { type: 'missed' };
  }
}
