/** A value that may be a text to be read as it is: what a `program` reads and prints. */
export function formatData(value: unknown, isText: boolean): string {
  return isText && typeof value === 'string' ? value : formatValue(value);
}

const lineWidth = 72;
const indent = '  ';

/** JSON for people: short values on one line, long lists of lists and objects a line per entry. */
export function formatValue(value: unknown, depth = 0): string {
  const flat = flatten(value);
  if (flat.length + depth * indent.length <= lineWidth || !isNested(value)) return flat;
  const inside = indent.repeat(depth + 1);
  const outside = indent.repeat(depth);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return `[\n${items.map((item) => inside + formatValue(item, depth + 1)).join(',\n')}\n${outside}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inside}${JSON.stringify(key)}: ${formatValue(item, depth + 1)}`,
  );
  return `{\n${entries.join(',\n')}\n${outside}}`;
}

/** Lists of plain values stay on one line however long: they wrap on the screen. */
function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) || value.some((item) => typeof item === 'object' && item !== null);
}

function flatten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatten).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatten(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'undefined';
}
