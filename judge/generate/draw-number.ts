import { type Drawing, drawSize, grow } from './drawing.ts';
import type { Raw } from './raw.ts';

/** An integer; beyond 2^53 a bigint, which only a bigint parameter can take. */
export function drawInt(min: number, max: number, drawing: Drawing): Raw {
  const [lo, hi] = [Math.ceil(min), Math.floor(max)];
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return drawBig(lo, hi, drawing);
  const { random, profile } = drawing;
  if (drawing.isSize && !drawing.isNested) return drawSize(lo, hi, { ...drawing, room: hi });
  if (profile.scalar !== 'random') return profile.scalar === 'low' ? lo : hi;
  if (drawing.isNested) return drawElement(lo, hi, drawing);
  // A number alone is often the size of the work, e.g. the amount of coin change: it grows with the tests.
  return random.int(lo, lo < 0 ? hi : lo + grow(hi - lo, Math.max(0.2, ...profile.sizes)));
}

/** `narrow` keeps to a range around zero, or to the range's low end, where values meet again. */
function drawElement(lo: number, hi: number, { random, profile }: Drawing): number {
  if (profile.shape !== 'narrow') return random.int(lo, hi);
  const centre = Math.min(hi, Math.max(lo, 0));
  return random.int(Math.max(lo, centre - narrowness), Math.min(hi, centre + narrowness));
}

const narrowness = 50;

function drawBig(min: number, max: number, { random, profile }: Drawing): bigint {
  const [lo, hi] = [BigInt(min), BigInt(max)];
  if (profile.scalar !== 'random') return profile.scalar === 'low' ? lo : hi;
  const share = BigInt(random.int(0, 2 ** 53 - 1));
  return lo + (((hi - lo) * share) >> 53n);
}

/** Four decimals are enough to tell programs apart, and can be read. */
const grain = 10_000;

export function drawFloat(min: number, max: number, { random, profile }: Drawing): number {
  if (profile.scalar !== 'random') return profile.scalar === 'low' ? min : max;
  const isNarrow = profile.shape === 'narrow';
  const lo = isNarrow ? Math.max(min, Math.min(max, -1)) : min;
  const hi = isNarrow ? Math.min(max, Math.max(min, 1)) : max;
  const value = lo + random.next() * (hi - lo);
  const rounded = Math.round(value * grain) / grain;
  return hi - lo < 100 / grain || rounded < min || rounded > max ? value : rounded + 0;
}
