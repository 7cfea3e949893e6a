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
  try {
    return packWithRuns(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const text = deepText(value);
    return { text, hasTags: text.includes('{"$'), ints: new Int32Array(0), floats: new Float64Array(0) };
  }
}

function packWithRuns(value: Wire): PackedValue {
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

/** JSON of a value too deep for JSON.stringify's recursion. */
function deepText(root: Wire): string {
  const parts: string[] = [];
  /** Texts to write as they are, and values to take apart; the last comes first. */
  const stack: ({ readonly text: string } | { readonly value: Wire })[] = [{ value: root }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('text' in next) parts.push(next.text);
    else if (typeof next.value !== 'object' || next.value === null) parts.push(JSON.stringify(next.value));
    else {
      const isList = Array.isArray(next.value);
      const entries = Object.entries(next.value);
      stack.push({ text: isList ? ']' : '}' });
      entries.reverse().forEach(([key, value]: [string, Wire], place) => {
        stack.push({ value });
        const comma = place === entries.length - 1 ? '' : ',';
        stack.push({ text: isList ? comma : `${comma}${JSON.stringify(key)}:` });
      });
      stack.push({ text: isList ? '[' : '{' });
    }
  }
  return parts.join('');
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
