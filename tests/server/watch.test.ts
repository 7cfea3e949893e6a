import { describe, expect, test } from 'vitest';
import type { SubmissionEvent } from '#server/contract/live.ts';
import type { NumberedEvent } from '#server/events/log.ts';
import { createWatch } from '#server/live/watch.ts';

const event = (seq: number): SubmissionEvent =>
  seq === 9 ? { kind: 'settled' } : { kind: 'compiled', ms: seq };
const numbered = (from: number, to: number): NumberedEvent[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => ({
    seq: from + index,
    event: event(from + index),
  }));

/** A watch over a log whose reads the test answers by hand. */
function setUp(after = 0) {
  const sent: number[] = [];
  const reads: ((rows: NumberedEvent[]) => void)[] = [];
  const asked: number[] = [];
  let ended = 0;
  const watch = createWatch({
    submission: 's',
    after,
    read: (seq) => {
      asked.push(seq);
      return new Promise((resolve) => reads.push(resolve));
    },
    send: (message) => message.type === 'event' && sent.push(message.seq),
    onEnd: () => (ended += 1),
    onError: (error) => {
      throw error;
    },
  });
  const notice = (from: number, to: number, inline = true) =>
    watch.notice({
      type: 'events',
      submission: 's',
      after: from - 1,
      events: inline ? numbered(from, to).map((each) => each.event) : null,
    });
  const missed = () => watch.notice({ type: 'missed' });
  const answer = async (rows: NumberedEvent[]) => {
    reads.shift()?.(rows);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { watch, sent, asked, reads, notice, missed, answer, ended: () => ended };
}

describe('a watch', () => {
  test('sends what is stored, then what is told', async () => {
    const { sent, missed, notice, answer, asked } = setUp();
    missed();
    await answer(numbered(1, 3));
    notice(4, 5);
    expect(sent).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([0]);
  });

  test('reads again when something was told while it read', async () => {
    const { sent, missed, notice, answer, asked } = setUp();
    missed();
    notice(3, 4);
    await answer(numbered(1, 2));
    await answer(numbered(3, 4));
    expect([sent, asked]).toEqual([
      [1, 2, 3, 4],
      [0, 2],
    ]);
  });

  test('does not repeat what was both stored and told', async () => {
    const { sent, missed, notice, answer } = setUp();
    missed();
    notice(3, 4);
    await answer(numbered(1, 4));
    await answer([]);
    notice(3, 4);
    await answer(numbered(3, 5));
    expect(sent).toEqual([1, 2, 3, 4, 5]);
  });

  test('reads what a lost notice would have told', async () => {
    const { sent, missed, notice, answer, asked } = setUp();
    missed();
    await answer(numbered(1, 1));
    notice(4, 5);
    await answer(numbered(2, 5));
    expect([sent, asked]).toEqual([
      [1, 2, 3, 4, 5],
      [0, 1],
    ]);
  });

  test('reads what is too large for a notice', async () => {
    const { sent, missed, notice, answer } = setUp(2);
    missed();
    await answer([]);
    notice(3, 3, false);
    await answer(numbered(3, 3));
    expect(sent).toEqual([3]);
  });

  test('ends after settled, once', async () => {
    const { sent, missed, notice, answer, ended } = setUp(7);
    missed();
    await answer([]);
    notice(8, 9);
    notice(10, 11);
    expect([sent, ended()]).toEqual([[8, 9], 1]);
  });

  test('is silent once it is stopped, whatever is under way', async () => {
    const { watch, sent, missed, notice, answer } = setUp();
    missed();
    watch.stop();
    await answer(numbered(1, 3));
    notice(1, 2);
    await answer(numbered(1, 3));
    expect(sent).toEqual([]);
  });
});
