/** A yes or no that several components share, for `useSyncExternalStore`. */
export function createFlag(initial = false): Flag {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export interface Flag {
  readonly get: () => boolean;
  readonly set: (next: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}
