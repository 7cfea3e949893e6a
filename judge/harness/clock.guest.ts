/** The virtual clock: timers fire in order of their time, time passes only between them, nobody waits. */

interface Timer {
  readonly id: number;
  readonly order: number;
  readonly dueAt: number;
  readonly every: number | null;
  readonly callback: unknown;
  readonly args: readonly unknown[];
}

let virtualNow = 0;
let lastTimer = 0;
/** A binary heap by `dueAt`, then by order of setting; `live` tells which of its timers were not cleared. */
const heap = list<Timer>();
const live: Set<unknown> = new RealSet();

function installVirtualClock(target: object): void {
  defineHidden(
    target,
    'setTimeout',
    function setTimeout(callback: unknown, delay?: unknown, ...args: readonly unknown[]) {
      return addTimer(callback, delay, false, args);
    },
  );
  defineHidden(
    target,
    'setInterval',
    function setInterval(callback: unknown, delay?: unknown, ...args: readonly unknown[]) {
      return addTimer(callback, delay, true, args);
    },
  );
  defineHidden(target, 'clearTimeout', function clearTimeout(id?: unknown) {
    removeTimer(id);
  });
  defineHidden(target, 'clearInterval', function clearInterval(id?: unknown) {
    removeTimer(id);
  });
  defineHidden(target, 'queueMicrotask', function queueMicrotask(callback: () => unknown) {
    if (typeof callback !== 'function') throw new RealTypeError('queueMicrotask: expected a function');
    void runMicrotask(callback);
  });
  defineHidden(target, 'performance', { __proto__: null, now: () => virtualNow });
  defineHidden(target, 'Date', virtualDate());
}

const nothing: Promise<void> = (async () => {})();

async function runMicrotask(callback: () => unknown): Promise<void> {
  await nothing;
  callback();
}

function addTimer(callback: unknown, delay: unknown, isInterval: boolean, args: readonly unknown[]): number {
  if (typeof callback !== 'function') throw new RealTypeError('expected a function to call back');
  const wanted = +(delay as number);
  const wait = wanted > 0 ? floor(wanted) : 0;
  const id = ++lastTimer;
  const timer = {
    id,
    order: id,
    dueAt: virtualNow + wait,
    every: isInterval ? maximum(wait, 1) : null,
    callback,
    args,
  };
  insertTimer(timer);
  return id;
}

function insertTimer(timer: Timer): void {
  apply(setAdd, live, [timer.id]);
  let index = heap.length;
  heap[index] = timer;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!isEarlier(timer, heap[parent] as Timer)) break;
    heap[index] = heap[parent] as Timer;
    heap[parent] = timer;
    index = parent;
  }
}

function isEarlier(one: Timer, other: Timer): boolean {
  return one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.order < other.order);
}

function removeFirstTimer(): Timer | undefined {
  const first = heap[0];
  const last = heap[heap.length - 1];
  if (first === undefined || last === undefined) return undefined;
  heap.length--;
  if (heap.length === 0) return first;
  let index = 0;
  heap[0] = last;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isEarlier(heap[child + 1] as Timer, heap[child] as Timer)) child++;
    if (!isEarlier(heap[child] as Timer, last)) break;
    heap[index] = heap[child] as Timer;
    heap[child] = last;
    index = child;
  }
  return first;
}

function removeTimer(id: unknown): void {
  apply(setDelete, live, [id]);
}

/** Moves the time to the next timer and fires it; false when there is none. */
function fireNextTimer(): boolean {
  for (let timer = removeFirstTimer(); timer !== undefined; timer = removeFirstTimer()) {
    if (!apply(setDelete, live, [timer.id])) continue;
    virtualNow = maximum(virtualNow, timer.dueAt);
    if (timer.every !== null) insertTimer({ ...timer, order: ++lastTimer, dueAt: virtualNow + timer.every });
    apply(timer.callback as () => unknown, undefined, timer.args);
    return true;
  }
  return false;
}

function sleep(ms: number): Promise<void> {
  return new RealPromise((resolve) => {
    addTimer(resolve, ms, false, []);
  });
}

function virtualDate(): unknown {
  function Date(this: unknown, ...args: readonly unknown[]): unknown {
    if (new.target === undefined) return apply(dateToString, construct(RealDate, [virtualNow]), []);
    return construct(RealDate, args.length === 0 ? [virtualNow] : args, new.target);
  }
  defineProperty(Date, 'prototype', {
    __proto__: null,
    value: datePrototype,
    writable: false,
  } as PropertyDescriptor);
  defineHidden(Date, 'now', () => virtualNow);
  defineHidden(Date, 'parse', RealDate.parse);
  defineHidden(Date, 'UTC', RealDate.UTC);
  defineHidden(datePrototype, 'constructor', Date);
  return Date;
}
