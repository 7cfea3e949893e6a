import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printSignature, printType } from '#problems/format/print-type.ts';
import { parseSignature, parseType, SignatureError } from '#problems/format/signature.ts';
import { signature, valueType } from './arbitraries.ts';

describe('a signature', () => {
  it('of a function has a name, parameters and a result', () => {
    expect(parseSignature('function', 'kthLargest(nums: number[], k: number): number')).toEqual({
      kind: 'function',
      name: 'kthLargest',
      parameters: [
        { name: 'nums', optional: false, type: { kind: 'array', element: { kind: 'number' } } },
        { name: 'k', optional: false, type: { kind: 'number' } },
      ],
      result: { kind: 'number' },
      isAsync: false,
    });
  });

  it('may begin with the words of a declaration', () => {
    const plain = parseSignature('function', 'f(x?: string): void');
    expect(parseSignature('function', 'export function f(x?: string): void;')).toEqual(plain);
    expect(parseSignature('function', 'async function f(x?: string): Promise<void>')).toEqual({
      ...plain,
      isAsync: true,
    });
  });

  it('of a class has a constructor and methods, also over several lines', () => {
    const inline =
      'LRUCache { constructor(capacity: number); get(key: number): number; put(key: number, value: number): void }';
    const block =
      'class LRUCache {\n  constructor(capacity: number)\n  get(key: number): number\n  put(key: number, value: number): void\n}';
    expect(parseSignature('class', block)).toEqual(parseSignature('class', inline));
    expect(printSignature(parseSignature('class', inline))).toBe(inline);
  });

  it('of a class without a constructor takes no arguments', () => {
    expect(parseSignature('class', 'MinStack { push(x: number): void }')).toMatchObject({
      constructorParameters: [],
    });
  });

  it('with a promise is asynchronous and has what the promise gives as its result', () => {
    expect(parseSignature('function', 'f(): Promise<number[]>')).toMatchObject({
      isAsync: true,
      result: { kind: 'array', element: { kind: 'number' } },
    });
  });

  it('may name functions, which only a driver can make', () => {
    expect(
      parseSignature('function', 'debounce(fn: (...args: any[]) => void, ms: number): (x: unknown) => void'),
    ).toMatchObject({
      parameters: [
        { type: { kind: 'function', text: '(...args: any[]) => void' } },
        { type: { kind: 'number' } },
      ],
      result: { kind: 'function', text: '(x: unknown) => void' },
    });
  });

  it('is read again as it was when printed', () => {
    fc.assert(
      fc.property(signature, (value) => {
        expect(parseSignature(value.kind, printSignature(value))).toEqual(value);
      }),
    );
  });

  it.each([
    ['f(nums: number[]', 'expected ",", found the end at character 17', 16],
    ['f(nums number)', 'expected ":", found "number" at character 8', 7],
    ['f(x: nmber): number', 'expected a type (number, string,', 5],
    ['f(x: number) => number', 'expected ":", found "=>" at character 14', 13],
    ['f<T>(x: T): T', 'type parameters are not supported', 1],
    ['(x: number): number', 'expected the name of the function, found "("', 0],
    ['f(...xs: number[]): number', 'rest parameters are not supported', 2],
    ['f(a?: number, b: number): void', 'an earlier parameter is optional', 15],
    ['f(a: number, a: number): void', 'not named like an earlier one', 13],
    ['f(): number x', 'expected the end, found "x"', 12],
    ['f(): Promise<Promise<number>>', 'a type without Promise', 13],
  ])('that is broken is refused where it breaks: %s', (text, message, offset) => {
    const error = errorOf(() => parseSignature('function', text));
    expect(error.message).toContain(message);
    expect(error.offset).toBe(offset);
  });

  it('of a class refuses a second constructor and a method twice', () => {
    expect(() => parseSignature('class', 'A { constructor(); constructor() }')).toThrow(
      'expected one constructor',
    );
    expect(() => parseSignature('class', 'A { f(): void; f(): void }')).toThrow(
      'expected a method that is not named like',
    );
  });

  it('nested a thousand times is refused, not overflowed', () => {
    expect(() => parseSignature('function', `f(x: ${'('.repeat(10_000)}`)).toThrow(SignatureError);
  });
});

describe('a type', () => {
  it.each([
    ['Array<Array<number>>', 'number[][]'],
    ['ReadonlyArray<string>', 'string[]'],
    ['readonly (readonly number[])[]', 'number[][]'],
    ['TreeNode<number> | null', 'TreeNode | null'],
    ['[start: number, end?: number]', '[number, number?]'],
    ['[string, ...rest: number[]]', '[string, ...number[]]'],
    ['{ a: 1 | -2 | "x"; readonly b?: any }', "{ a: 1 | -2 | 'x'; b?: unknown }"],
    ['{ [key: string]: number }', 'Record<string, number>'],
    ['Map<string, Set<Float64Array>>', 'Map<string, Set<Float64Array>>'],
    ['(number | undefined)[]', '(number | undefined)[]'],
    ['(() => Promise<number>)[]', '(() => Promise<number>)[]'],
    ['| number | (string | number)', 'number | string'],
  ])('%s is %s', (text, printed) => {
    expect(printType(parseType(text))).toBe(printed);
  });

  it('is read again as it was when printed', () => {
    fc.assert(
      fc.property(valueType, (type) => {
        expect(parseType(printType(type))).toEqual(type);
      }),
    );
  });
});

function errorOf(run: () => unknown): SignatureError {
  try {
    run();
  } catch (error) {
    if (error instanceof SignatureError) return error;
  }
  throw new Error('expected a SignatureError');
}
