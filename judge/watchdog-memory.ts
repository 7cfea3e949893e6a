/** What pool and watchdog share: one row of numbers per child that runs a case; pid 0 is a free row. */

export interface WatchMemory {
  readonly numbers: Float64Array<SharedArrayBuffer>;
  /** [0]: count of rows in use, waited for while none is. [1]: never changes; a place to sleep. */
  readonly wake: Int32Array<SharedArrayBuffer>;
}

export const slots = 64;
export const field = {
  pid: 0,
  /** Changes with every case, so that a kill never meets the next one. */
  sequence: 1,
  cpuEndsAtMs: 2,
  /** Milliseconds since the epoch. */
  wallEndsAt: 3,
  residentLimitKb: 4,
} as const;
export const fieldsPerSlot = 5;

export function watchMemory(): WatchMemory {
  return {
    numbers: new Float64Array(new SharedArrayBuffer(slots * fieldsPerSlot * Float64Array.BYTES_PER_ELEMENT)),
    wake: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
  };
}
