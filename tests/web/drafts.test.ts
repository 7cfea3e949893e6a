import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosave, type SaveState } from '../../web/features/solve/drafts/autosave.ts';
import { meet } from '../../web/features/solve/drafts/draft.ts';

describe('a draft that another tab wrote', () => {
  const theirs = { source: 'theirs', updatedAt: 200 };

  test('is followed when there is nothing unsaved here', () => {
    expect(meet({ source: 'a', savedSource: 'a', knownAt: 100 }, theirs)).toEqual({ kind: 'follow' });
  });

  test('wins over unsaved keys, which can be brought back', () => {
    expect(meet({ source: 'ab', savedSource: 'a', knownAt: 100 }, theirs)).toEqual({
      kind: 'followAndKeep',
      ours: 'ab',
    });
  });

  test('is ignored when it is older or says the same', () => {
    expect(meet({ source: 'a', savedSource: 'a', knownAt: 300 }, theirs)).toEqual({ kind: 'ignore' });
    expect(meet({ source: 'theirs', savedSource: 'a', knownAt: 100 }, theirs)).toEqual({ kind: 'ignore' });
  });
});

describe('the autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('keeps a steady typist within 300 ms on the device and within 5 s on the server', async () => {
    const { autosave, saved } = start();
    for (let key = 0; key < 60; key += 1) {
      autosave.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved.device.length).toBeGreaterThanOrEqual(6000 / 300 - 1);
    expect(saved.server.length).toBeGreaterThanOrEqual(1);
  });

  test('says saving until the server has it', async () => {
    const { autosave, saved } = start();
    autosave.touch();
    expect(saved.states).toEqual(['saving']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(saved.states).toEqual(['saving', 'saved']);
  });

  test('says that it is on this device only when the server is away', async () => {
    const { autosave, saved } = start({ isServerAway: true });
    autosave.touch();
    await vi.advanceTimersByTimeAsync(5000);
    expect(saved.states.at(-1)).toBe('onDevice');
  });

  test('saves at once when the page is left, and only what is unsaved', () => {
    const { autosave, saved } = start();
    autosave.flush(true);
    expect(saved.device).toHaveLength(0);
    autosave.touch();
    autosave.flush(true);
    expect(saved.device).toHaveLength(1);
    expect(saved.server).toEqual([true]);
  });
});

function start({ isServerAway = false } = {}) {
  const saved = { device: Array<true>(), server: Array<boolean>(), states: Array<SaveState>() };
  const autosave = createAutosave({
    toDevice: async () => void saved.device.push(true),
    async toServer(isLeaving) {
      if (isServerAway) throw new Error('away');
      saved.server.push(isLeaving);
    },
    onState: (state) => void saved.states.push(state),
  });
  return { autosave, saved };
}
