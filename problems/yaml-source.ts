import { isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { ValuePath } from './format/read.ts';
import { findAliasFault } from './yaml-aliases.ts';
import { findTooDeep } from './yaml-depth.ts';
import { finderOf, startOf } from './yaml-nodes.ts';
import { findRepeatedKeys } from './yaml-repeats.ts';

/** A YAML text, parsed, with the place of every value in it. */

export interface Place {
  readonly line: number;
  readonly column: number;
}

interface YamlFault extends Place {
  readonly path: string;
  readonly message: string;
}

export interface YamlSource {
  readonly value: unknown;
  /** The place of a value, or of the nearest thing around it that stands in the file. */
  placeOf(path: ValuePath): Place;
  /** The place of the key itself. */
  placeOfKey(path: ValuePath): Place;
  /** The place of a character inside a text of one line. */
  placeInText(path: ValuePath, offset: number): Place;
}

export type YamlParse =
  | { readonly ok: true; readonly source: YamlSource }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

const faultsMax = 20;

/** Parses YAML 1.2 with plain data only: no tags of other languages, no repeated keys, no alias bombs. */
export function parseYaml(text: string): YamlParse {
  const lines = new LineCounter();
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) return tooManyLevels(placeOfOffset(text, tooDeep));
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      // The library compares every key with every other one; a set does it below.
      uniqueKeys: false,
    });
    const complaints = [...document.errors, ...document.warnings];
    if (complaints.some(({ message }) => message.startsWith('Maximum call stack')))
      return tooManyLevels({ line: 1, column: 1 });
    const [first] = complaints;
    // The ones after it are mostly echoes of the first.
    if (first) return fail(lines, [{ path: '', message: inOurWords(first.message), offset: first.pos[0] }]);
    const faults = findStructureFaults(document.contents);
    if (faults.length > 0) return fail(lines, faults);
    const value: unknown = document.toJS({ maxAliasCount: -1 });
    return { ok: true, source: sourceOf(document.contents, value, text, lines) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooManyLevels({ line: 1, column: 1 });
  }
}

function tooManyLevels(place: Place): YamlParse {
  return {
    ok: false,
    faults: [{ ...place, path: '', message: 'expected data nested less deeply, found too many levels' }],
  };
}

function placeOfOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Fault {
  readonly path: string;
  readonly message: string;
  readonly offset: number;
}

function fail(lines: LineCounter, faults: readonly Fault[]): YamlParse {
  const placed = faults
    .slice(0, faultsMax)
    .map(({ path, message, offset }) => ({ path, message, ...placeAt(lines, offset) }));
  return { ok: false, faults: placed };
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The library's messages say what it found; all of ours say that YAML was expected. */
function inOurWords(message: string): string {
  const [first = ''] = message.split('\n');
  return first.startsWith('Unresolved tag')
    ? `expected plain data, found a tag (${first})`
    : `expected YAML, found: ${first}`;
}

function findStructureFaults(contents: ParsedNode | null): readonly Fault[] {
  const aliasFault = findAliasFault(contents);
  return aliasFault ? [aliasFault] : findRepeatedKeys(contents);
}

function sourceOf(contents: ParsedNode | null, value: unknown, text: string, lines: LineCounter): YamlSource {
  const find = finderOf(contents);
  const placeOf = (path: ValuePath): Place => placeAt(lines, startOf(find(path).node));
  return {
    value,
    placeOf,
    placeOfKey: (path) => placeAt(lines, startOf(find(path).key)),
    placeInText(path, offset) {
      const { node } = find(path);
      const start = startOf(node) + quoteWidth(node);
      const isAsWritten =
        isScalar(node) && typeof node.value === 'string' && text.startsWith(node.value, start);
      return isAsWritten ? placeAt(lines, start + offset) : placeOf(path);
    },
  };
}

function quoteWidth(node: unknown): number {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
}
