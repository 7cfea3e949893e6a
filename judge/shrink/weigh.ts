import type { Wire } from '#problems/format/wire.ts';

/**
 * How much there is to read in an input: every value counts, small whole numbers the least, and values that
 * differ from all others a little more.
 */
export function weigh(wire: Wire): number {
  let weight = 0;
  const seen = new Set<Wire>();
  const stack: Wire[] = [wire];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value === 'object' && value !== null) {
      weight += 100;
      for (const part of Array.isArray(value) ? (value as readonly Wire[]) : Object.values(value))
        stack.push(part);
      continue;
    }
    weight += weighScalar(value) + (seen.has(value) ? 0 : 1);
    seen.add(value);
  }
  return weight;
}

function weighScalar(value: null | boolean | number | string): number {
  if (typeof value === 'string')
    return 100 * (1 + value.length) + Array.from(value).filter((character) => character !== value[0]).length;
  if (typeof value !== 'number') return value === true ? 101 : 100;
  const digits = Math.log2(1 + Math.abs(value));
  return 100 + Math.min(50, digits) + (Number.isInteger(value) ? 0 : 20) + (value < 0 ? 1 : 0);
}
