import type { Random } from '../random.ts';
import type { Profile } from './profile.ts';

/** What one draw knows: its random numbers, what kind of input is wanted, and how much may still be made. */
export interface Drawing {
  readonly random: Random;
  readonly profile: Profile;
  /** List elements that this value may have, so that lists of lists stay within memory. */
  readonly room: number;
  /** Inside a list: sizes are random there, the profile rules the outermost one. */
  readonly isNested: boolean;
  /** A number that other sizes are made of grows as they do. */
  readonly isSize?: boolean;
  /** Counts the sizes drawn, so that a profile can make one dimension long and the next short. */
  readonly turn: { count: number };
}

/** Enough for a grid of 1000 x 1000, and for the largest lists that are judged in a second. */
export const elementsMax = 2_000_000;

/** This draw can't be finished; another one may. */
export class UnsatisfiedError extends Error {}

/** A length between the bounds, as the profile wants it. */
export function drawSize(min: number, max: number, drawing: Drawing): number {
  const top = Math.max(min, Math.min(max, drawing.room));
  if (min > elementsMax)
    throw new UnsatisfiedError(`a size from ${min} is more than the ${elementsMax} elements that are made`);
  if (drawing.isNested) return drawing.random.int(min, top);
  const { sizes } = drawing.profile;
  const fraction = sizes[drawing.turn.count % sizes.length] ?? 0;
  drawing.turn.count += 1;
  return min + grow(top - min, fraction);
}

/**
 * A share of a span that grows by doubling: 0 gives 0, 1 the whole span. Written without powers and logarithms,
 * whose last digits may differ between machines.
 */
export function grow(span: number, fraction: number): number {
  if (fraction <= 0 || span <= 0) return 0;
  if (fraction >= 1) return span;
  let levels = 0;
  while (2 ** levels <= span) levels += 1;
  const level = fraction * levels;
  const whole = Math.floor(level);
  return Math.min(span, Math.floor(2 ** whole * (1 + level - whole)) - 1);
}

/** The drawing for what is inside a list of this many. */
export function nested(drawing: Drawing, count: number): Drawing {
  const room = Math.floor(drawing.room / Math.max(1, count));
  const { profile } = drawing;
  return {
    ...drawing,
    room,
    isNested: true,
    isSize: false,
    profile: { ...profile, shape: 'random', scalar: 'random' },
  };
}
