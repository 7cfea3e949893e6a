import { describeRaw, quoteShort, type Reading } from './read.ts';
import { readList } from './read-list.ts';
import type { TypedArrayName } from './value-type.ts';
import { tags, type Wire } from './wire.ts';

const specialNumbers: ReadonlySet<unknown> = new Set(['NaN', 'Infinity', '-Infinity']);

/** A number of a file; the three that JSON can't say may come as strings. `-0` is `0`, as it is to every checker. */
export function readNumber(raw: unknown, reading: Reading): Wire | undefined {
  if (typeof raw === 'number') return numberWire(raw);
  if (typeof raw === 'string' && specialNumbers.has(raw)) return { [tags.number]: raw };
  return reading.fail(`expected number, found ${describeRaw(raw)}`);
}

export function numberWire(value: number): Wire {
  if (value === 0) return 0;
  return Number.isFinite(value) ? value : { [tags.number]: String(value) };
}

const bigintDigitsMax = 100_000;

/** A bigint from an integer or a string of digits; beyond 2^53 only the string is exact. */
export function readBigint(raw: unknown, reading: Reading): Wire | undefined {
  const value = bigintOf(raw, reading);
  return value === undefined ? undefined : { [tags.bigint]: value.toString() };
}

function bigintOf(raw: unknown, reading: Reading): bigint | undefined {
  if (typeof raw === 'bigint') return raw;
  if (typeof raw === 'number' && Number.isSafeInteger(raw)) return BigInt(raw);
  if (typeof raw === 'number' && Number.isInteger(raw))
    return reading.fail(`expected a bigint beyond 2^53 as a string, found ${describeRaw(raw)}`);
  if (typeof raw !== 'string' || !/^-?\d+$/.test(raw))
    return reading.fail(`expected bigint (an integer or a string of digits), found ${describeRaw(raw)}`);
  if (raw.length > bigintDigitsMax)
    return reading.fail(`expected at most ${bigintDigitsMax} digits, found ${raw.length}`);
  return BigInt(raw);
}

/** Smallest and largest element of the integer arrays. */
const integerRanges: Partial<Record<TypedArrayName, readonly [bigint, bigint]>> = {
  Int8Array: [-(2n ** 7n), 2n ** 7n - 1n],
  Uint8Array: [0n, 2n ** 8n - 1n],
  Uint8ClampedArray: [0n, 2n ** 8n - 1n],
  Int16Array: [-(2n ** 15n), 2n ** 15n - 1n],
  Uint16Array: [0n, 2n ** 16n - 1n],
  Int32Array: [-(2n ** 31n), 2n ** 31n - 1n],
  Uint32Array: [0n, 2n ** 32n - 1n],
  BigInt64Array: [-(2n ** 63n), 2n ** 63n - 1n],
  BigUint64Array: [0n, 2n ** 64n - 1n],
};

/** A typed array from a list; an element that the array can't hold is an error, not wrapped around. */
export function readTypedArray(name: TypedArrayName, raw: unknown, reading: Reading): Wire | undefined {
  const elements = readList(
    raw,
    () => `a list for ${name}`,
    reading,
    (element) => readElement(name, element, reading),
  );
  return elements && { [tags.typed]: [name, elements] };
}

function readElement(name: TypedArrayName, raw: unknown, reading: Reading): Wire | undefined {
  const range = integerRanges[name];
  if (!range) return readFloat(name, raw, reading);
  const isBig = name.startsWith('Big');
  const value = isBig ? bigintOf(raw, reading) : raw;
  if (value === undefined) return undefined;
  const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
  if (!isInteger || value < range[0] || value > range[1]) {
    const found = typeof raw === 'string' ? quoteShort(raw) : describeRaw(raw);
    return reading.fail(`expected an integer from ${range[0]} to ${range[1]} for ${name}, found ${found}`);
  }
  return typeof value === 'bigint' ? value.toString() : numberWire(value);
}

/** Float32Array keeps the nearest of its own numbers, so that an expected 0.1 equals the one it stores. */
function readFloat(name: TypedArrayName, raw: unknown, reading: Reading): Wire | undefined {
  const wire = readNumber(raw, reading);
  return typeof wire === 'number' && name === 'Float32Array' ? numberWire(Math.fround(wire)) : wire;
}
