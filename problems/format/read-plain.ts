import { isMapping, isSequence, type Reading } from './read.ts';
import { numberWire } from './read-number.ts';
import { tags, type Wire } from './wire.ts';

interface Step {
  readonly raw: unknown;
  /** Puts the Wire where it belongs. */
  readonly put: (wire: Wire) => void;
  readonly place: Place | null;
}

/** A path from the inside out, so that deep data costs no copies. */
interface Place {
  readonly key: string | number;
  readonly above: Place | null;
}

/** Plain data of any depth, for `unknown` and `any`: a loop with its own stack, because data may nest deeper than calls. */
export function readPlain(raw: unknown, reading: Reading): Wire | undefined {
  let result: Wire = null;
  const steps: Step[] = [{ raw, put: (wire) => (result = wire), place: null }];
  const issuesBefore = reading.issues.length;
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (!reading.spend(1)) return undefined;
    step.put(readStep(step, steps, reading));
  }
  return reading.issues.length === issuesBefore ? result : undefined;
}

function readStep(step: Step, steps: Step[], reading: Reading): Wire {
  const { raw } = step;
  if (raw === null || typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return numberWire(raw);
  if (isSequence(raw)) return readElements(raw, step, steps);
  if (isMapping(raw)) return readMembers(raw, step, steps);
  reading.fail(
    `expected plain data, found ${typeof raw === 'undefined' ? 'nothing' : `a ${typeof raw}`}`,
    ...pathOf(step.place),
  );
  return null;
}

function readElements(raw: readonly unknown[], step: Step, steps: Step[]): Wire {
  const list: Wire[] = raw.map(() => null);
  for (const [index, element] of raw.entries())
    steps.push({
      raw: element,
      put: (wire) => (list[index] = wire),
      place: { key: index, above: step.place },
    });
  return list;
}

/** Keys that begin with `$` would look like tags; then the object is written as `$object`. */
function readMembers(raw: Readonly<Record<string, unknown>>, step: Step, steps: Step[]): Wire {
  const keys = Object.keys(raw);
  const members = keys.map((key): [string, Wire] => [key, null]);
  const isForgeable = keys.some((key) => key.startsWith('$'));
  const object: Record<string, Wire> = Object.fromEntries(members);
  for (const [index, key] of keys.entries()) {
    const put = (wire: Wire): void => {
      if (isForgeable) members[index] = [key, wire];
      else object[key] = wire;
    };
    steps.push({ raw: raw[key], put, place: { key, above: step.place } });
  }
  return isForgeable ? { [tags.object]: members } : object;
}

function pathOf(place: Place | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.above) path.unshift(at.key);
  return path;
}
