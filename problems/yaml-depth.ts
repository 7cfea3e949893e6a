import { CST, Lexer } from 'yaml';

/** Deeper than any problem, and far from where a recursive reader runs out of stack. */
const depthMax = 100;

/** Where a text opens more than a hundred brackets, or lists on one line; null when it never does. */
export function findTooDeep(text: string): number | null {
  return mayBeDeep(text) ? findInTokens(text) : null;
}

/** A quick look that counts brackets in texts too: most files need no second one. */
function mayBeDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]|(?:- ){100}/g)) {
    if (mark.length > 1) return true;
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > depthMax) return true;
  }
  return false;
}

type TokenType = ReturnType<typeof CST.tokenType>;

function findInTokens(text: string): number | null {
  let [open, dashes, offset] = [0, 0, 0];
  let before: TokenType = null;
  for (const token of new Lexer().lex(text)) {
    const type: TokenType = before === 'scalar' ? null : CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') open += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') open -= 1;
    if (type === 'seq-item-ind') dashes += 1;
    if (type === 'newline') dashes = 0;
    if (open > depthMax || dashes > depthMax) return offset;
    if (!isMark(type)) offset += token.length;
    before = type;
  }
  return null;
}

/** Marks of the lexer itself, which have no place in the text. */
function isMark(type: TokenType): boolean {
  return type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end';
}
