import { LanguageError, TokenReader } from './tokens.ts';

/** Arithmetic over names, for bounds and conditions of an input declaration: parsed here, never handed to JavaScript. */
export interface Expression {
  readonly text: string;
  readonly root: ExpressionNode;
}

export type ExpressionNode =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: ExpressionNode; readonly key: string }
  | { readonly kind: 'index'; readonly of: ExpressionNode; readonly index: ExpressionNode }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly ExpressionNode[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly of: ExpressionNode }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: ExpressionNode;
      readonly right: ExpressionNode;
    };

const functionNames = ['min', 'max', 'abs', 'floor', 'ceil', 'log2', 'sum'] as const;
export type FunctionName = (typeof functionNames)[number];

/** By rank: the later bind tighter. */
const operatorRanks = [
  ['||'],
  ['&&'],
  ['==', '!=', '===', '!=='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
] as const;
export type Operator = (typeof operatorRanks)[number][number];

/** An expression that does not parse, or has no value for the names given. */
export class ExpressionError extends Error {
  /** Where in its text, when parsing. */
  readonly offset: number;
  constructor(message: string, offset = 0) {
    super(message);
    this.name = 'ExpressionError';
    this.offset = offset;
  }
}

const textMax = 1000;
const nestingMax = 50;

/** Reads `nums.length`, `2 * d`, `k <= max(1, n - 1) && k != 3`. Throws ExpressionError. */
export function parseExpression(text: string): Expression {
  if (text.length > textMax)
    throw new ExpressionError(`expected at most ${textMax} characters, found ${text.length}`);
  refuseDeepNesting(text);
  try {
    const reader = new TokenReader(text);
    const root = parseRank(reader, 0);
    reader.expectEnd('an operator or the end');
    return { text, root };
  } catch (error) {
    if (error instanceof LanguageError) throw new ExpressionError(error.message, error.offset);
    throw error;
  }
}

function refuseDeepNesting(text: string): void {
  let depth = 0;
  for (const [offset, character] of Array.from(text).entries()) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (depth > nestingMax)
      throw new ExpressionError(`expected at most ${nestingMax} open brackets, found more`, offset);
  }
}

export function constantExpression(value: number): Expression {
  return { text: String(value), root: { kind: 'constant', value } };
}

/** The names that the expression's value depends on. */
export function namesOf(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  collectNames(expression.root, names);
  return names;
}

function collectNames(node: ExpressionNode, names: Set<string>): void {
  if (node.kind === 'name') names.add(node.name);
  for (const child of childrenOf(node)) collectNames(child, names);
}

function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'constant':
    case 'name':
      return [];
    case 'member':
    case 'unary':
      return [node.of];
    case 'index':
      return [node.of, node.index];
    case 'call':
      return node.args;
    case 'binary':
      return [node.left, node.right];
  }
}

function parseRank(reader: TokenReader, rank: number): ExpressionNode {
  const operators: readonly Operator[] | undefined = operatorRanks[rank];
  if (!operators) return parseUnary(reader);
  let left = parseRank(reader, rank + 1);
  for (let operator = takeOne(reader, operators); operator; operator = takeOne(reader, operators))
    left = { kind: 'binary', operator, left, right: parseRank(reader, rank + 1) };
  return left;
}

function takeOne(reader: TokenReader, operators: readonly Operator[]): Operator | undefined {
  return operators.find((operator) => reader.take(operator));
}

function parseUnary(reader: TokenReader): ExpressionNode {
  if (reader.take('-')) return { kind: 'unary', operator: '-', of: parseUnary(reader) };
  if (reader.take('!')) return { kind: 'unary', operator: '!', of: parseUnary(reader) };
  return parseAccess(reader);
}

function parseAccess(reader: TokenReader): ExpressionNode {
  let node = parsePrimary(reader);
  for (;;) {
    if (reader.take('.')) node = { kind: 'member', of: node, key: reader.expectName('a key after "."') };
    else if (reader.take('[')) {
      node = { kind: 'index', of: node, index: parseRank(reader, 0) };
      reader.expect(']');
    } else return node;
  }
}

function parsePrimary(reader: TokenReader): ExpressionNode {
  const token = reader.peek();
  if (reader.take('(')) {
    const node = parseRank(reader, 0);
    reader.expect(')');
    return node;
  }
  if (token.kind !== 'name' && token.kind !== 'number' && token.kind !== 'string')
    return reader.fail('a number, a name or "("');
  reader.next();
  if (token.kind === 'number') return { kind: 'constant', value: Number(token.text.replaceAll('_', '')) };
  if (token.kind === 'string') return { kind: 'constant', value: token.text.slice(1, -1) };
  if (token.text === 'true' || token.text === 'false')
    return { kind: 'constant', value: token.text === 'true' };
  return reader.peek().text === '('
    ? parseCall(reader, token.text, token.offset)
    : { kind: 'name', name: token.text };
}

function parseCall(reader: TokenReader, name: string, offset: number): ExpressionNode {
  const known = functionNames.find((candidate) => candidate === name);
  if (!known)
    throw new LanguageError(`expected ${functionNames.join(', ')} before "(", found "${name}"`, offset);
  const args: ExpressionNode[] = [];
  reader.expect('(');
  while (!reader.take(')')) {
    if (args.length > 0) reader.expect(',');
    args.push(parseRank(reader, 0));
  }
  return { kind: 'call', name: known, args };
}
