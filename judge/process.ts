import process from 'node:process';
import { openThreadClock } from './clock.ts';
import { prewarm, runJob } from './job-runner.ts';
import type { PackedValue } from './packed-value.ts';
import type { FromChild, Job, ToChild } from './protocol.ts';

/** A judge child: one job at a time, no secrets, nothing but the channel to its parent. Made to be killed. */

const clock = await openThreadClock();
const inputs = new Map<string, PackedValue>();
const waiting = new Map<string, (value: PackedValue) => void>();
const cancelled = new Set<number>();
const prewarmedContexts = 20;
const defaultMemoryMb = 256;
const sent = Promise.resolve();
let isBusy = false;

process.on('message', (message: ToChild) => {
  switch (message.type) {
    case 'prime':
      inputs.set(message.key, message.value);
      waiting.get(message.key)?.(message.value);
      waiting.delete(message.key);
      break;
    case 'forget':
      inputs.clear();
      break;
    case 'job':
      void judge(message.job);
      break;
    case 'cancel':
      cancelled.add(message.job);
      break;
  }
});
process.on('disconnect', () => process.exit(0));

prewarm(defaultMemoryMb, prewarmedContexts);
prewarmWhileIdle(defaultMemoryMb);
void send({ type: 'ready', clock: clock.kind });

async function judge(job: Job): Promise<void> {
  isBusy = true;
  await runJob(job, { clock, inputOf, send, isCancelled: (id) => cancelled.has(id) });
  cancelled.delete(job.id);
  void send({ type: 'done', job: job.id });
  isBusy = false;
  prewarmWhileIdle(job.limits.memoryMb);
}

/** A job that comes in between waits for one context at the most. */
function prewarmWhileIdle(memoryMb: number): void {
  setImmediate(() => {
    if (!isBusy && prewarm(memoryMb, prewarmedContexts)) prewarmWhileIdle(memoryMb);
  });
}

async function inputOf(key: string): Promise<PackedValue> {
  return inputs.get(key) ?? (await new Promise<PackedValue>((resolve) => waiting.set(key, resolve)));
}

/** What the pipe takes at once, with room to spare. */
const shortText = 16_384;

/** Resolves when the message has left the process: a long one must be out before the next case blocks the loop. */
function send(message: FromChild): Promise<void> {
  const isLong =
    message.type === 'outcome' && message.outcome.kind === 'value' && message.outcome.text.length > shortText;
  if (!isLong) {
    process.send?.(message);
    return sent;
  }
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, () => resolve());
  });
}
