/** A drawn value as a file would write it, before it is read as its declared type. */
export type Raw =
  | null
  | boolean
  | number
  | bigint
  | string
  | typeof absent
  | readonly Raw[]
  | { readonly [key: string]: Raw };

/** An optional value that was left out. */
export const absent = Symbol('absent');

/** The value with its absent parts as `null`, or as `undefined`, which is the same as leaving them out. */
export function withAbsent(raw: Raw, as: null | undefined): unknown {
  if (raw === absent) return as;
  if (isList(raw))
    return raw.every(isSimple)
      ? raw
      : raw.map((element) => (element === absent ? null : withAbsent(element, as)));
  if (typeof raw !== 'object' || raw === null) return raw;
  const members = Object.entries(raw).map(([key, value]): [string, unknown] => [key, withAbsent(value, as)]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

export function isList(raw: Raw | undefined): raw is readonly Raw[] {
  return Array.isArray(raw);
}

/** The order of sorted lists: numbers by size, strings by character, lists by their first difference. */
export function compareRaw(left: Raw, right: Raw): number {
  if (isList(left) && isList(right)) return compareLists(left, right);
  const isNumeric = (raw: Raw) => typeof raw === 'number' || typeof raw === 'bigint';
  if (isNumeric(left) && isNumeric(right)) return left < right ? -1 : left > right ? 1 : 0;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  return 0;
}

/** What two equal values share. */
export function keyOf(raw: Raw): unknown {
  return typeof raw === 'object' && raw !== null
    ? JSON.stringify(raw, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))
    : raw;
}

function compareLists(left: readonly Raw[], right: readonly Raw[]): number {
  for (const [index, element] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareRaw(element, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function isSimple(raw: Raw): boolean {
  return raw !== absent && (typeof raw !== 'object' || raw === null);
}
