import { LanguageError, type TokenReader } from './tokens.ts';
import { type Field, type TupleElement, typedArrayNames, type ValueType } from './value-type.ts';

const nestingMax = 64;

const simpleTypes: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['number', { kind: 'number' }],
  ['string', { kind: 'string' }],
  ['boolean', { kind: 'boolean' }],
  ['bigint', { kind: 'bigint' }],
  ['null', { kind: 'null' }],
  ['void', { kind: 'void' }],
  ['undefined', { kind: 'void' }],
  ['unknown', { kind: 'unknown' }],
  ['any', { kind: 'unknown' }],
  ['true', { kind: 'literal', value: true }],
  ['false', { kind: 'literal', value: false }],
  ...typedArrayNames.map((name): [string, ValueType] => [name, { kind: 'typedArray', name }]),
]);

const knownNames =
  'number, string, boolean, bigint, null, void, unknown, any, Array, Record, Map, Set, ListNode, TreeNode or a typed array';

/** Reads one type at the reader's place. Throws LanguageError. */
export function parseTypeAt(reader: TokenReader, depth = 0): ValueType {
  if (depth > nestingMax) throw new LanguageError('expected a type nested less deeply', reader.peek().offset);
  reader.take('|');
  const members = [parsePostfix(reader, depth)];
  while (reader.take('|')) members.push(parsePostfix(reader, depth));
  return unionOf(members);
}

/** Flattens unions in unions and drops what is named twice. */
export function unionOf(members: readonly ValueType[]): ValueType {
  const flat = members.flatMap((member) => (member.kind === 'union' ? member.members : [member]));
  const seen = new Set<string>();
  const unique = flat.filter((member) => {
    const key = JSON.stringify(member);
    return !seen.has(key) && seen.add(key);
  });
  const [only] = unique;
  return only && unique.length === 1 ? only : { kind: 'union', members: unique };
}

function parsePostfix(reader: TokenReader, depth: number): ValueType {
  if (reader.take('readonly')) return parsePostfix(reader, depth);
  let type = parsePrimary(reader, depth);
  while (reader.peek().text === '[' && reader.peek(1).text === ']') {
    reader.next();
    reader.next();
    type = { kind: 'array', element: type };
  }
  return type;
}

function parsePrimary(reader: TokenReader, depth: number): ValueType {
  const token = reader.peek();
  if (token.kind === 'string') {
    reader.next();
    return { kind: 'literal', value: unquote(token.text) };
  }
  if (token.kind === 'number' || token.text === '-') return parseNumberLiteral(reader);
  if (token.text === '(')
    return isFunctionType(reader) ? parseFunctionType(reader, depth) : parseGroup(reader, depth);
  if (token.text === '[') return parseTuple(reader, depth);
  if (token.text === '{') return parseObject(reader, depth);
  if (token.kind === 'name') return parseNamed(reader, depth);
  return reader.fail('a type');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquote(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}

function parseNumberLiteral(reader: TokenReader): ValueType {
  const sign = reader.take('-') ? -1 : 1;
  const token = reader.peek();
  if (token.kind !== 'number') return reader.fail('a number');
  reader.next();
  return { kind: 'literal', value: sign * Number(token.text.replaceAll('_', '')) };
}

function parseGroup(reader: TokenReader, depth: number): ValueType {
  reader.expect('(');
  const type = parseTypeAt(reader, depth + 1);
  reader.expect(')');
  return type;
}

/** Whether the bracket at the reader's place closes before a `=>`. */
function isFunctionType(reader: TokenReader): boolean {
  return reader.peek(closingBracket(reader) + 1).text === '=>';
}

/** How many tokens ahead the bracket at the reader's place closes. */
function closingBracket(reader: TokenReader): number {
  let open = 0;
  for (let ahead = 0; reader.peek(ahead).kind !== 'end'; ahead += 1) {
    const { text } = reader.peek(ahead);
    if (text === '(') open += 1;
    if (text === ')') open -= 1;
    if (open === 0) return ahead;
  }
  return 0;
}

function parseFunctionType(reader: TokenReader, depth: number): ValueType {
  const start = reader.peek();
  for (let left = closingBracket(reader); left >= 0; left -= 1) reader.next();
  reader.expect('=>');
  if (reader.peek().text === 'Promise') parsePromise(reader, depth + 1);
  else parseTypeAt(reader, depth + 1);
  return { kind: 'function', text: reader.textSince(start) };
}

/** `Promise<T>`, the reader being at its name: the T. */
export function parsePromise(reader: TokenReader, depth = 0): ValueType {
  reader.expect('Promise');
  return parseArgument(reader, depth);
}

function parseTuple(reader: TokenReader, depth: number): ValueType {
  reader.expect('[');
  const elements: TupleElement[] = [];
  let rest: ValueType | undefined;
  while (!reader.take(']')) {
    if (elements.length > 0 || rest) reader.expect(',');
    if (reader.take(']')) break;
    if (rest) reader.fail('"]" after the rest element');
    if (reader.take('...')) rest = parseRest(reader, depth);
    else elements.push(parseElement(reader, depth));
  }
  const required = elements.findLastIndex((element) => !element.optional);
  const optional = elements.findIndex((element) => element.optional);
  if (optional !== -1 && optional < required) reader.fail('no required element after an optional one');
  return rest ? { kind: 'tuple', elements, rest } : { kind: 'tuple', elements };
}

function parseRest(reader: TokenReader, depth: number): ValueType {
  if (isLabel(reader)) takeLabel(reader);
  const type = parseTypeAt(reader, depth + 1);
  return type.kind === 'array' ? type.element : reader.fail('an array type after "..."');
}

function parseElement(reader: TokenReader, depth: number): TupleElement {
  const isOptional = isLabel(reader) && takeLabel(reader);
  const type = parseTypeAt(reader, depth + 1);
  return { type, optional: reader.take('?') || isOptional };
}

function isLabel(reader: TokenReader): boolean {
  const after = reader.peek(1).text;
  return reader.peek().kind === 'name' && (after === ':' || (after === '?' && reader.peek(2).text === ':'));
}

/** Takes `name:` or `name?:`; whether it was optional. */
function takeLabel(reader: TokenReader): boolean {
  reader.next();
  const isOptional = reader.take('?');
  reader.expect(':');
  return isOptional;
}

function parseObject(reader: TokenReader, depth: number): ValueType {
  reader.expect('{');
  if (reader.peek().text === '[') return parseIndexSignature(reader, depth);
  const fields: Field[] = [];
  while (!reader.take('}')) {
    fields.push(parseField(reader, depth, fields));
    if (!reader.take(';') && !reader.take(',') && reader.peek().text !== '}') reader.fail('";", "," or "}"');
  }
  return { kind: 'object', fields };
}

function parseField(reader: TokenReader, depth: number, before: readonly Field[]): Field {
  if (reader.peek().text === 'readonly' && reader.peek(1).kind === 'name') reader.next();
  const token = reader.peek();
  if (token.kind !== 'name' && token.kind !== 'string' && token.kind !== 'number')
    reader.fail('the name of a field');
  const name = token.kind === 'string' ? unquote(token.text) : token.text;
  if (before.some((field) => field.name === name))
    reader.fail(`a field that is not named like an earlier one`);
  reader.next();
  const optional = reader.take('?');
  reader.expect(':');
  return { name, optional, type: parseTypeAt(reader, depth + 1) };
}

/** `{ [key: string]: T }` */
function parseIndexSignature(reader: TokenReader, depth: number): ValueType {
  reader.expect('[');
  reader.expectName('the name of the key');
  reader.expect(':');
  reader.expect('string');
  reader.expect(']');
  reader.expect(':');
  const value = parseTypeAt(reader, depth + 1);
  if (!reader.take(';')) reader.take(',');
  reader.expect('}');
  return { kind: 'record', value };
}

function parseNamed(reader: TokenReader, depth: number): ValueType {
  const { text: name } = reader.peek();
  const simple = simpleTypes.get(name);
  if (!simple && !/^(?:Readonly)?(?:Array|Map|Set)$|^Record$|^ListNode$|^TreeNode$/.test(name))
    return reader.fail(
      name === 'Promise' ? 'a type without Promise (it stands for a whole result)' : `a type (${knownNames})`,
    );
  reader.next();
  if (simple) return simple;
  if (name === 'ListNode' || name === 'TreeNode') return parseNodeType(reader, name);
  if (name === 'Record') return parseRecord(reader, depth);
  if (name.endsWith('Map')) return parseMap(reader, depth);
  const element = parseArgument(reader, depth);
  return name.endsWith('Set') ? { kind: 'set', element } : { kind: 'array', element };
}

function parseArgument(reader: TokenReader, depth: number): ValueType {
  reader.expect('<');
  const type = parseTypeAt(reader, depth + 1);
  reader.expect('>');
  return type;
}

function parseNodeType(reader: TokenReader, name: 'ListNode' | 'TreeNode'): ValueType {
  if (reader.take('<')) {
    reader.expect('number');
    reader.expect('>');
  }
  return { kind: name === 'ListNode' ? 'listNode' : 'treeNode' };
}

function parseRecord(reader: TokenReader, depth: number): ValueType {
  reader.expect('<');
  reader.expect('string');
  reader.expect(',');
  const value = parseTypeAt(reader, depth + 1);
  reader.expect('>');
  return { kind: 'record', value };
}

function parseMap(reader: TokenReader, depth: number): ValueType {
  reader.expect('<');
  const key = parseTypeAt(reader, depth + 1);
  reader.expect(',');
  const value = parseTypeAt(reader, depth + 1);
  reader.expect('>');
  return { kind: 'map', key, value };
}
