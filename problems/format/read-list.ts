import { describeRaw, isMapping, isSequence, type Reading } from './read.ts';
import type { Wire } from './wire.ts';

/** Reads a list, or `{ repeat: v, times: n }` that stands for one, element by element. */
export function readList(
  raw: unknown,
  what: () => string,
  reading: Reading,
  readElement: (raw: unknown, index: number) => Wire | undefined,
): readonly Wire[] | undefined {
  const repeated = asRepeat(raw);
  if (repeated) return repeatElement(repeated, reading, readElement);
  if (!isSequence(raw)) return reading.fail(`expected ${what()}, found ${describeRaw(raw)}`);
  if (!reading.spend(raw.length)) return undefined;
  const wires: Wire[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    reading.path.push(index);
    const wire = readElement(raw[index], index);
    reading.path.pop();
    if (wire !== undefined) wires.push(wire);
  }
  return wires.length === raw.length ? wires : undefined;
}

/** A flat list of finite numbers, the bulk of all test data, is its own Wire after one look; null when it is not. */
export function asNumbers(raw: unknown, reading: Reading): readonly number[] | null {
  if (!isSequence(raw) || raw.length > reading.budget.elements) return null;
  return raw.every(isPlainNumber) && reading.spend(raw.length) ? raw : null;
}

function isPlainNumber(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw) && !Object.is(raw, -0);
}

/** Reads a string, or `{ repeat: "ab", times: n }`. */
export function readText(raw: unknown, reading: Reading): string | undefined {
  if (typeof raw === 'string') return raw;
  const repeated = asRepeat(raw);
  if (!repeated || typeof repeated.repeat !== 'string')
    return reading.fail(`expected string, found ${describeRaw(raw)}`);
  const times = readTimes(repeated, reading);
  if (times === undefined || !reading.spend(repeated.repeat.length * times)) return undefined;
  return repeated.repeat.repeat(times);
}

interface Repeat {
  readonly repeat: unknown;
  readonly times: unknown;
}

function asRepeat(raw: unknown): Repeat | null {
  if (!isMapping(raw) || Object.keys(raw).length !== 2) return null;
  return Object.hasOwn(raw, 'repeat') && Object.hasOwn(raw, 'times')
    ? { repeat: raw['repeat'], times: raw['times'] }
    : null;
}

/** Reads the element once; the list shares it, and pays for it as often as it stands there. */
function repeatElement(
  repeated: Repeat,
  reading: Reading,
  readElement: (raw: unknown, index: number) => Wire | undefined,
): readonly Wire[] | undefined {
  const times = readTimes(repeated, reading);
  if (times === undefined) return undefined;
  const before = reading.budget.elements;
  const wire = reading.at('repeat', () => readElement(repeated.repeat, 0));
  const cost = 1 + before - reading.budget.elements;
  if (wire === undefined || !reading.spend(cost * times)) return undefined;
  return Array<Wire>(times).fill(wire);
}

function readTimes({ times }: Repeat, reading: Reading): number | undefined {
  if (typeof times === 'number' && Number.isSafeInteger(times) && times >= 0) return times;
  return reading.fail(`expected an integer from 0, found ${describeRaw(times)}`, 'times');
}
