import type { Wire } from '#problems/format/wire.ts';

/**
 * A value on its way into an isolate: JSON text in which long runs of numbers are replaced by
 * `{ "$ints": [offset, length] }` or `{ "$floats": [offset, length] }`, and the numbers as typed arrays.
 * Parsing 1e6 numbers takes tens of milliseconds, copying them one.
 */
export interface PackedValue {
  readonly text: string;
  /** Some object in the text has a key that begins with `$`. */
  readonly hasTags: boolean;
  readonly ints: Int32Array;
  readonly floats: Float64Array;
}

const shortestRun = 64;

export function pack(value: Wire): PackedValue {
  const ints: number[][] = [];
  const floats: number[][] = [];
  const offsets = { ints: 0, floats: 0 };
  const text = JSON.stringify(value, (_key, item: unknown) => {
    if (!Array.isArray(item) || item.length < shortestRun || !item.every(isPlainNumber)) return item;
    const run: number[] = item;
    const isInts = run.every(isInt32);
    (isInts ? ints : floats).push(run);
    const offset = isInts ? offsets.ints : offsets.floats;
    offsets[isInts ? 'ints' : 'floats'] += run.length;
    return { [isInts ? '$ints' : '$floats']: [offset, run.length] };
  });
  return {
    text,
    hasTags: text.includes('{"$'),
    ints: joined(new Int32Array(offsets.ints), ints),
    floats: joined(new Float64Array(offsets.floats), floats),
  };
}

/** Bytes that the packed value takes. */
export function packedBytes(value: PackedValue): number {
  return value.text.length + value.ints.byteLength + value.floats.byteLength;
}

function isPlainNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0);
}

function joined<Target extends Int32Array | Float64Array>(target: Target, runs: readonly number[][]): Target {
  let offset = 0;
  for (const run of runs) {
    target.set(run, offset);
    offset += run.length;
  }
  return target;
}
