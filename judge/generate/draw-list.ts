import type { InputSpec, Range } from '#problems/format/input.ts';
import { swap } from '../random.ts';
import { type Drawing, drawSize, nested, UnsatisfiedError } from './drawing.ts';
import type { Shape } from './profile.ts';
import { compareRaw, keyOf, type Raw } from './raw.ts';

/** How the elements are drawn: passed in, because a list may hold anything. */
export type DrawValue = (spec: InputSpec<number>, drawing: Drawing) => Raw;

type ArraySpec = InputSpec<number> & { readonly kind: 'array' };

export function drawArray(spec: ArraySpec, drawing: Drawing, drawValue: DrawValue): readonly Raw[] {
  const size = drawSize(spec.length.min, spec.length.max, drawing);
  const shape = shapeHere(drawing);
  const elements = spec.distinct
    ? arrange(drawDistinct(spec, size, drawing, drawValue), shape, drawing)
    : drawElements(spec.element, size, shape, drawing, drawValue);
  return spec.sorted ? elements.toSorted(compareRaw) : elements;
}

/** Lists inside lists take shapes of their own. */
function shapeHere({ isNested, profile, random }: Drawing): Shape {
  if (!isNested) return profile.shape;
  return random.pick<Shape>(['random', 'random', 'narrow', 'few', 'equal', 'sorted', 'reversed']) ?? 'random';
}

/** A list of this size whose values lie as the shape says. */
function drawElements(
  element: InputSpec<number>,
  size: number,
  shape: Shape,
  drawing: Drawing,
  drawValue: DrawValue,
): Raw[] {
  const inner = nested(drawing, size);
  const draw = (scalar: 'low' | 'high' | 'random' = 'random'): Raw =>
    drawValue(element, {
      ...inner,
      profile: { ...inner.profile, scalar, shape: shape === 'narrow' ? 'narrow' : 'random' },
    });
  const many = (pool: readonly Raw[]): Raw[] =>
    Array.from({ length: size }, () => drawing.random.pick(pool) ?? null);
  if (shape === 'equal') return many([draw()]);
  if (shape === 'few') return many([draw(), draw(), draw()]);
  if (shape === 'extremes') return bothEnds(many([draw('low'), draw('high')]), draw('low'), draw('high'));
  return arrange(
    Array.from({ length: size }, () => draw()),
    shape,
    drawing,
  );
}

/** Both ends of the range stand in the list, however short it is. */
function bothEnds(elements: Raw[], low: Raw, high: Raw): Raw[] {
  if (elements.length > 0) elements[0] = low;
  if (elements.length > 1) elements[elements.length - 1] = high;
  return elements;
}

function arrange(elements: Raw[], shape: Shape, { random }: Drawing): Raw[] {
  switch (shape) {
    case 'sorted':
      return elements.toSorted(compareRaw);
    case 'reversed':
      return elements.toSorted((left, right) => compareRaw(right, left));
    case 'organPipe':
      return organPipe(elements.toSorted(compareRaw));
    case 'nearlySorted': {
      const sorted = elements.toSorted(compareRaw);
      const swaps = Math.ceil(sorted.length / 50);
      for (let left = swaps; left > 0; left -= 1)
        swap(sorted, random.int(0, sorted.length - 1), random.int(0, sorted.length - 1));
      return sorted;
    }
    default:
      return elements;
  }
}

/** Up and down again: 1 3 5 4 2. */
function organPipe(sorted: readonly Raw[]): Raw[] {
  const rising = sorted.filter((_, index) => index % 2 === 0);
  const falling = sorted.filter((_, index) => index % 2 === 1);
  return [...rising, ...falling.toReversed()];
}

function drawDistinct(spec: ArraySpec, size: number, drawing: Drawing, drawValue: DrawValue): Raw[] {
  const { element, length } = spec;
  const span =
    element.kind === 'int' ? Math.floor(element.max) - Math.ceil(element.min) + 1 : Number.POSITIVE_INFINITY;
  if (element.kind === 'int' && span <= 4 * size) {
    if (span < length.min)
      throw new UnsatisfiedError(
        `${length.min} distinct integers don't fit from ${element.min} to ${element.max}`,
      );
    const first = Math.ceil(element.min);
    return drawing.random
      .shuffle(Array.from({ length: span }, (_, index): Raw => first + index))
      .slice(0, size);
  }
  return drawUnlike(spec, size, drawing, drawValue);
}

/** Draws until enough are different; a shorter list will do when it is long enough. */
function drawUnlike(
  { element, length }: ArraySpec,
  size: number,
  drawing: Drawing,
  drawValue: DrawValue,
): Raw[] {
  const found = new Map<unknown, Raw>();
  const ends = drawing.profile.shape === 'extremes' ? (['low', 'high'] as const) : [];
  const inner = nested(drawing, size);
  for (let tries = 20 * size + 100; tries > 0 && found.size < size; tries -= 1) {
    const scalar = ends[found.size] ?? 'random';
    const value = drawValue(element, {
      ...inner,
      profile: { ...inner.profile, scalar: tries % 2 === 0 ? scalar : 'random' },
    });
    found.set(keyOf(value), value);
  }
  if (found.size < length.min) throw new UnsatisfiedError(`${length.min} distinct elements were not found`);
  return [...found.values()];
}

export function drawPermutation(size: number, drawing: Drawing): readonly Raw[] {
  if (size > drawing.room)
    throw new UnsatisfiedError(
      `a permutation of ${size} is more than the ${drawing.room} elements that are made`,
    );
  const ordered = Array.from({ length: size }, (_, index): Raw => index);
  const shape = shapeHere(drawing);
  const isArranged =
    shape === 'sorted' || shape === 'reversed' || shape === 'organPipe' || shape === 'nearlySorted';
  return isArranged ? arrange(ordered, shape, drawing) : drawing.random.shuffle(ordered);
}

/** A matrix is drawn as one list, so that shapes run through all of it. */
export function drawMatrix(
  { element, rows, columns }: InputSpec<number> & { readonly kind: 'matrix' },
  drawing: Drawing,
  drawValue: DrawValue,
): readonly Raw[] {
  const height = drawSize(rows.min, rows.max, drawing);
  const width = drawSize(columns.min, columns.max, {
    ...drawing,
    room: Math.floor(drawing.room / Math.max(1, height)),
  });
  const cells = drawElements(element, height * width, shapeHere(drawing), drawing, drawValue);
  return Array.from({ length: height }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

export function drawString(alphabet: string, length: Range<number>, drawing: Drawing): string {
  const letters = Array.from(alphabet);
  const size = drawSize(length.min, length.max, drawing);
  const characters: InputSpec<number> = { kind: 'enum', values: letters };
  const draw: DrawValue = (_, { profile, random }) =>
    (profile.scalar === 'low'
      ? letters[0]
      : profile.scalar === 'high'
        ? letters.at(-1)
        : random.pick(letters)) ?? '';
  const drawn = drawElements(characters, size, shapeHere(drawing), drawing, draw);
  return joinUpTo(drawn.map(textOf), length);
}

/** Letters beyond the first plane count twice in a length: there the last ones may have no room. */
function joinUpTo(letters: readonly string[], { min, max }: Range<number>): string {
  let text = '';
  for (const letter of letters) if (text.length + letter.length <= max) text += letter;
  if (text.length < min) throw new UnsatisfiedError(`no string of ${min} to ${max} characters was found`);
  return text;
}

function textOf(raw: Raw): string {
  return typeof raw === 'string' ? raw : '';
}
