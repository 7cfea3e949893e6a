import type { Random } from '../random.ts';

const shapes = [
  'random',
  'narrow',
  'few',
  'equal',
  'nearlySorted',
  'sorted',
  'reversed',
  'organPipe',
  'extremes',
] as const;
/** How the values of a list lie: `narrow` is random in a small range, `few` knows two or three values, `extremes` the ends of the range. */
export type Shape = (typeof shapes)[number];

/** What kind of input is wanted. */
export interface Profile {
  /** Shares of the size ranges, 0 to 1, taken in turn by the sizes of one input. */
  readonly sizes: readonly number[];
  /** Which end of its range a single number takes. */
  readonly scalar: 'low' | 'high' | 'random';
  readonly shape: Shape;
}

/** The ends of every range, before anything else. */
const edges: readonly Profile[] = [
  { sizes: [0], scalar: 'low', shape: 'random' },
  { sizes: [1], scalar: 'high', shape: 'random' },
  { sizes: [1], scalar: 'low', shape: 'equal' },
  { sizes: [0], scalar: 'high', shape: 'extremes' },
  { sizes: [1], scalar: 'random', shape: 'extremes' },
  { sizes: [1], scalar: 'high', shape: 'equal' },
  { sizes: [1], scalar: 'low', shape: 'sorted' },
  { sizes: [1], scalar: 'high', shape: 'reversed' },
];

/** One dimension long and the next short: worth their place only among many tests. */
const lopsided: readonly Profile[] = [
  { sizes: [0, 1], scalar: 'random', shape: 'random' },
  { sizes: [1, 0], scalar: 'random', shape: 'narrow' },
];
const manyTests = 16;

export function planProfiles(count: number): readonly Profile[] {
  const first = count >= manyTests ? [...edges, ...lopsided] : edges;
  const growing = Math.max(0, count - first.length);
  const rest = Array.from(
    { length: growing },
    (_, index): Profile => ({
      sizes: [(index + 1) / growing],
      scalar: 'random',
      shape: shapes[index % shapes.length] ?? 'random',
    }),
  );
  return [...first, ...rest].slice(0, count);
}

/** The longer nothing satisfied the conditions, the less is asked of the profile. */
export function relax(profile: Profile, share: number, random: Random): Profile {
  if (share < 0.2) return profile;
  const shape = random.pick<Shape>(['random', 'narrow', 'few', 'sorted']) ?? 'random';
  if (share < 0.5) return { ...profile, scalar: 'random', shape };
  return { sizes: [random.next() * random.next(), random.next()], scalar: 'random', shape };
}
