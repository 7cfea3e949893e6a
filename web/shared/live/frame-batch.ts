/**
 * Collects what arrives and hands it on once per animation frame, so that 200 verdicts cost a few paints.
 * A hidden page paints no frames: there a timer hands on instead.
 */
export function createFrameBatch<Item>(deliver: (items: readonly Item[]) => void): FrameBatch<Item> {
  let items: Item[] = [];
  let cancelPending: (() => void) | null = null;

  function flush(): void {
    cancelPending = null;
    const batch = items;
    items = [];
    deliver(batch);
  }

  return {
    push(item) {
      items.push(item);
      cancelPending ??= document.hidden ? onTimer(flush) : onFrame(flush);
    },
    cancel() {
      cancelPending?.();
      cancelPending = null;
      items = [];
    },
  };
}

export interface FrameBatch<Item> {
  readonly push: (item: Item) => void;
  readonly cancel: () => void;
}

const hiddenDelayMs = 100;

function onTimer(run: () => void): () => void {
  const timer = setTimeout(run, hiddenDelayMs);
  return () => clearTimeout(timer);
}

function onFrame(run: () => void): () => void {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}
