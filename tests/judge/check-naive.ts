import type { Wire } from '#problems/format/wire.ts';

/** A value as text, the same for equal values: recursive, plain, and written without the checkers' code. */
export function naiveText(wire: Wire, lists: 'ordered' | 'unordered'): string {
  const inside = (item: Wire): string => naiveText(item, lists);
  const join = (items: readonly Wire[], order: 'ordered' | 'unordered'): string => {
    const texts = items.map(inside);
    return `[${(order === 'ordered' ? texts : texts.sort()).join(' ')}]`;
  };
  if (typeof wire !== 'object' || wire === null) return JSON.stringify(wire);
  if (isList(wire)) return join(wire, lists);
  const [tag = '', content = null] = Object.entries(wire)[0] ?? [];
  if (tag === '$set' && isList(content)) return `set ${join(content, 'unordered')}`;
  if (tag === '$map' && isList(content)) return `map ${content.map(pairText(inside)).sort().join(' ')}`;
  if (tag === '$list' && isList(content)) {
    return '$cycle' in wire
      ? `circle ${JSON.stringify(wire['$cycle'])} ${join(content, 'ordered')}`
      : `list ${join(content, lists)}`;
  }
  if (tag === '$typed' && isList(content)) return content.map(inside).join(' ');
  if (tag.startsWith('$')) return JSON.stringify(wire);
  const members = Object.entries(wire).filter(([, value]) => JSON.stringify(value) !== '{"$undefined":true}');
  return `{${members
    .map(([key, value]) => `${JSON.stringify(key)}: ${inside(value)}`)
    .sort()
    .join(' ')}}`;
}

function pairText(inside: (item: Wire) => string): (pair: Wire) => string {
  return (pair) => (isList(pair) ? pair.map(inside).join(' => ') : '');
}

function isList(wire: Wire): wire is readonly Wire[] {
  return Array.isArray(wire);
}
