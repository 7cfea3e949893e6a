import type { InputSpec } from '#problems/format/input.ts';

/** Simpler values to try in place of one, the boldest first. Values are in the form of files: JSON. */
export type Raw = unknown;

type Spec = InputSpec<number>;

/** Lists up to this long are also tried element by element. */
const shortList = 12;
/** Simpler values tried for one element of a short list. */
const perElement = 3;

export function simplerValues(spec: Spec, value: Raw): readonly Raw[] {
  switch (spec.kind) {
    case 'int':
      return typeof value === 'number'
        ? simplerNumbers(value, spec.min, spec.max, Math.trunc(value / 2))
        : [];
    case 'float':
      return typeof value === 'number' ? simplerFloats(value, spec.min, spec.max) : [];
    case 'bool':
      return value === true ? [false] : [];
    case 'enum':
      return spec.values.slice(0, Math.max(0, spec.values.indexOf(value)));
    case 'string':
      return typeof value === 'string' ? simplerTexts(value, spec.alphabet) : [];
    case 'array':
      return isList(value) ? simplerLists(value, () => spec.element, !spec.distinct && !spec.sorted) : [];
    case 'matrix':
      return isList(value) ? simplerMatrices(value, spec.element) : [];
    case 'tree':
      return isList(value) ? [...shorter(value), ...simplerElements(value, () => spec.value)] : [];
    case 'permutation':
      return isList(value) ? [value.map((_, index) => index)] : [];
    case 'graph':
      return isList(value) && spec.as === 'edges' ? shorter(value) : [];
    case 'tuple':
      return isList(value) ? simplerElements(value, (index) => spec.elements[index]) : [];
    case 'record':
      return isRecord(value) ? simplerRecords(value, spec.fields) : [];
    case 'optional':
      return value === undefined ? [] : [undefined, ...simplerValues(spec.of, value)];
    case 'node':
      return [];
  }
}

function simplerNumbers(value: number, min: number, max: number, half: number): readonly number[] {
  const inRange = (number: number): number => Math.min(max, Math.max(min, number));
  const wanted = [0, 1, -1, 2, half, value - Math.sign(value)].map(inRange);
  return [...new Set(wanted)].filter(
    (number) => Math.abs(number) < Math.abs(value) || (number === -value && value < 0),
  );
}

function simplerFloats(value: number, min: number, max: number): readonly number[] {
  const whole = simplerNumbers(value, min, max, Math.trunc(value / 2));
  const rounded = [Math.trunc(value), Math.round(value * 10) / 10].filter(
    (number) => number !== value && number >= min && number <= max,
  );
  return [...new Set([...whole, ...rounded])].filter(
    (number) => Number.isInteger(number) || !whole.includes(number),
  );
}

function simplerTexts(text: string, alphabet: string): readonly string[] {
  const first = alphabet[0] ?? 'a';
  const all = first.repeat(text.length);
  const shorterTexts = shorter(Array.from(text)).map((characters) => characters.join(''));
  const single =
    text.length > shortList
      ? []
      : Array.from(text).map((_, index) => text.slice(0, index) + first + text.slice(index + 1));
  return [...shorterTexts, all, ...single].filter((simpler) => simpler !== text);
}

function simplerLists(
  list: readonly Raw[],
  specOf: (index: number) => Spec,
  mayRepeat: boolean,
): readonly Raw[] {
  const [head] = list;
  const allEqual = mayRepeat && list.length > 1 && typeof head !== 'object' ? [list.map(() => head)] : [];
  return [
    ...shorter(list),
    ...allEqual,
    ...simplerElements(list, specOf),
    ...(mayRepeat ? repeated(list) : []),
  ];
}

/** Parts of the list taken away: halves, quarters, … single elements of a short one. */
export function shorter<Element>(list: readonly Element[]): readonly (readonly Element[])[] {
  const cuts: (readonly Element[])[] = [];
  for (let size = Math.ceil(list.length / 2); size >= 1; size = Math.floor(size / 2)) {
    if (size < list.length / 8 && list.length > shortList) break;
    for (let start = 0; start < list.length; start += size)
      cuts.push([...list.slice(0, start), ...list.slice(start + size)]);
  }
  return cuts.reverse().sort((one, other) => one.length - other.length);
}

function simplerElements(list: readonly Raw[], specOf: (index: number) => Spec | undefined): readonly Raw[] {
  const simplest = (value: Raw, index: number): readonly Raw[] => {
    const spec = specOf(index);
    return spec === undefined ? [] : simplerValues(spec, value).slice(0, perElement);
  };
  const everywhere = [0, 1, 2].map((place) =>
    list.map((value, index) => simplest(value, index)[place] ?? value),
  );
  if (list.length > shortList) return everywhere;
  const single = list.flatMap((value, index) =>
    simplest(value, index).map((simpler) => list.with(index, simpler)),
  );
  return [...everywhere, ...single];
}

/** Each element made equal to the one before it. */
function repeated(list: readonly Raw[]): readonly Raw[] {
  if (list.length > shortList) return [];
  return list.flatMap((value, index) => {
    const before = list[index - 1];
    return index === 0 || before === value || typeof value === 'object' ? [] : [list.with(index, before)];
  });
}

function simplerMatrices(rows: readonly Raw[], element: Spec): readonly Raw[] {
  const width = isList(rows[0]) ? rows[0].length : 0;
  const narrower = shorter([...Array(width).keys()]).map((kept) =>
    rows.map((row) => (isList(row) ? kept.map((column) => row[column]) : row)),
  );
  const rowSpec = (): Spec => ({
    kind: 'array',
    element,
    length: { min: width, max: width },
    distinct: false,
    sorted: false,
  });
  const cells = simplerElements(rows, rowSpec).filter(
    (simpler) => isList(simpler) && simpler.every((row) => isList(row) && row.length === width),
  );
  return [...shorter(rows), ...narrower, ...cells];
}

function simplerRecords(
  value: Readonly<Record<string, Raw>>,
  fields: Readonly<Record<string, Spec>>,
): readonly Raw[] {
  return Object.entries(fields).flatMap(([key, spec]) =>
    simplerValues(spec, value[key]).map((simpler) => ({ ...value, [key]: simpler })),
  );
}

export function isList(value: Raw): value is readonly Raw[] {
  return Array.isArray(value);
}

export function isRecord(value: Raw): value is Readonly<Record<string, Raw>> {
  return typeof value === 'object' && value !== null && !isList(value);
}
