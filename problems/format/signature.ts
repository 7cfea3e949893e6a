import { LanguageError, TokenReader } from './tokens.ts';
import { parsePromise, parseTypeAt } from './type-parser.ts';
import type { ClassSignature, FunctionSignature, Parameter, Signature, ValueType } from './value-type.ts';

/** A signature that does not parse: the message tells what was expected and what came at `offset`. */
export class SignatureError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.name = 'SignatureError';
    this.offset = offset;
  }
}

/**
 * Reads `kthLargest(nums: number[], k: number): number` or `LRUCache { constructor(capacity: number); … }`.
 * Throws SignatureError.
 */
export function parseSignature(kind: 'function' | 'class', text: string): Signature {
  return parseWhole(text, (reader) => {
    for (const word of ['export', 'default', 'declare', 'abstract'])
      if (isWordBefore(reader, word)) reader.next();
    return kind === 'class' ? parseClass(reader) : parseFunction(reader);
  });
}

/** Reads one type, as `result` of a problem gives it. Throws SignatureError. */
export function parseType(text: string): ValueType {
  return parseWhole(text, (reader) => parseTypeAt(reader));
}

function parseWhole<Result>(text: string, parse: (reader: TokenReader) => Result): Result {
  try {
    const reader = new TokenReader(text);
    const result = parse(reader);
    reader.take(';');
    reader.expectEnd('the end');
    return result;
  } catch (error) {
    if (error instanceof LanguageError) throw new SignatureError(error.message, error.offset);
    throw error;
  }
}

function isWordBefore(reader: TokenReader, word: string): boolean {
  return reader.peek().text === word && reader.peek(1).kind === 'name';
}

function parseFunction(reader: TokenReader): FunctionSignature {
  const saysAsync = isWordBefore(reader, 'async');
  if (saysAsync) reader.next();
  if (isWordBefore(reader, 'function')) reader.next();
  return parseCallable(reader, 'the name of the function', saysAsync);
}

function parseCallable(reader: TokenReader, what: string, saysAsync: boolean): FunctionSignature {
  const name = reader.expectName(what);
  if (reader.peek().text === '<') reader.fail('"(" (type parameters are not supported)');
  const parameters = parseParameters(reader);
  reader.expect(':');
  const isPromise = reader.peek().text === 'Promise';
  const result = isPromise ? parsePromise(reader) : parseTypeAt(reader);
  return { kind: 'function', name, parameters, result, isAsync: saysAsync || isPromise };
}

function parseParameters(reader: TokenReader): readonly Parameter[] {
  const parameters: Parameter[] = [];
  reader.expect('(');
  while (!reader.take(')')) {
    if (parameters.length > 0) reader.expect(',');
    if (reader.take(')')) break;
    parameters.push(parseParameter(reader, parameters));
  }
  return parameters;
}

function parseParameter(reader: TokenReader, before: readonly Parameter[]): Parameter {
  if (reader.peek().text === '...') reader.fail('a named parameter (rest parameters are not supported)');
  const { text } = reader.peek();
  if (before.some((parameter) => parameter.name === text))
    reader.fail('a parameter that is not named like an earlier one');
  const name = reader.expectName('the name of a parameter or ")"');
  const optional = reader.take('?');
  if (!optional && before.some((parameter) => parameter.optional))
    reader.fail('"?" (an earlier parameter is optional)');
  reader.expect(':');
  return { name, type: parseTypeAt(reader), optional };
}

function parseClass(reader: TokenReader): ClassSignature {
  if (isWordBefore(reader, 'class')) reader.next();
  const name = reader.expectName('the name of the class');
  reader.expect('{');
  let constructorParameters: readonly Parameter[] | null = null;
  const methods: FunctionSignature[] = [];
  while (!reader.take('}')) {
    if (reader.peek().text === 'constructor') {
      if (constructorParameters) reader.fail('one constructor');
      constructorParameters = parseConstructor(reader);
    } else methods.push(parseMethod(reader, name, methods));
    while (reader.take(';') || reader.take(','));
  }
  return { kind: 'class', name, constructorParameters: constructorParameters ?? [], methods };
}

function parseConstructor(reader: TokenReader): readonly Parameter[] {
  reader.expect('constructor');
  return parseParameters(reader);
}

function parseMethod(
  reader: TokenReader,
  className: string,
  before: readonly FunctionSignature[],
): FunctionSignature {
  const saysAsync = isWordBefore(reader, 'async');
  if (saysAsync) reader.next();
  const { text } = reader.peek();
  if (text === className || before.some((method) => method.name === text))
    reader.fail('a method that is not named like the class or an earlier method');
  return parseCallable(reader, 'the name of a method or "}"', saysAsync);
}
