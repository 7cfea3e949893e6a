/** Splits the small languages of this folder (signatures, expressions) into tokens. */

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'punctuation' | 'end';
  /** As written; for a string with its quotes. */
  readonly text: string;
  readonly offset: number;
}

const tokenPattern =
  /\s*(?:([A-Za-z_$][\w$]*)|((?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\.\.\.|===|!==|=>|<=|>=|==|!=|&&|\|\||[^\s]))/gy;

/** An error in one of the small languages, at a character of its text. */
export class LanguageError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Walks over the tokens of a text; every refusal tells what was expected and what came. */
export class TokenReader {
  readonly text: string;
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(text: string) {
    this.text = text;
    this.#tokens = tokensOf(text);
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#position + ahead] ?? { kind: 'end', text: '', offset: this.text.length };
  }

  next(): Token {
    const token = this.peek();
    this.#position += 1;
    return token;
  }

  /** Takes the next token when it is written so. */
  take(text: string): boolean {
    const token = this.peek();
    if (token.text !== text || token.kind === 'string' || token.kind === 'end') return false;
    this.#position += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) this.fail(`"${text}"`);
  }

  expectName(what: string): string {
    if (this.peek().kind !== 'name') this.fail(what);
    return this.next().text;
  }

  expectEnd(what: string): void {
    if (this.peek().kind !== 'end') this.fail(what);
  }

  /** The text from a token that was peeked at before up to the last one taken. */
  textSince(start: Token): string {
    const last = this.#tokens[this.#position - 1] ?? start;
    return this.text.slice(start.offset, last.offset + last.text.length);
  }

  fail(expected: string): never {
    const token = this.peek();
    const found = token.kind === 'end' ? 'the end' : `"${token.text}"`;
    throw new LanguageError(
      `expected ${expected}, found ${found} at character ${token.offset + 1}`,
      token.offset,
    );
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const [whole, name, number, string, punctuation] = match;
    const written = name ?? number ?? string ?? punctuation ?? '';
    const kind = name ? 'name' : number ? 'number' : string ? 'string' : 'punctuation';
    tokens.push({ kind, text: written, offset: match.index + whole.length - written.length });
  }
  return tokens;
}
