import { cut } from './result.ts';
import { view } from './view.ts';
import type { Wire } from '#problems/format/wire.ts';

/** A value in a message: about as it would be written in a program, cut to 50 characters whatever its size. */
export function show(wire: Wire): string {
  return cut(write(wire, 3), 50);
}

/** Enough elements to fill the 50 characters; a value of a million elements is not written out to be cut. */
const shownElements = 20;

function write(wire: Wire, depth: number): string {
  const value = view(wire);
  switch (value.kind) {
    case 'null':
    case 'undefined':
      return value.kind;
    case 'hole':
      return 'a missing element';
    case 'boolean':
    case 'number':
      return String(value.value);
    case 'string':
      return JSON.stringify(cut(value.value, 50));
    case 'bigint':
      return `${cut(value.digits, 50)}n`;
    case 'other':
      return value.text;
    case 'row':
      return `${value.type}[${writeAll(value.items, depth)}]`;
    case 'set':
      return `Set {${writeAll(value.items, depth)}}`;
    case 'map':
      return `Map {${writeSome(value.entries, depth, (e) => `${write(e.key, depth - 1)} => ${write(e.value, depth - 1)}`)}}`;
    case 'object':
      return `{${writeSome(Object.entries(value.members), depth, ([name, content]) => `${name}: ${write(content, depth - 1)}`)}}`;
  }
}

function writeAll(items: readonly Wire[], depth: number): string {
  return writeSome(items, depth, (item) => write(item, depth - 1));
}

function writeSome<T>(items: readonly T[], depth: number, writeOne: (item: T) => string): string {
  if (items.length > 0 && depth === 0) return '…';
  const shown = items.slice(0, shownElements).map(writeOne);
  return (items.length > shownElements ? [...shown, '…'] : shown).join(', ');
}
