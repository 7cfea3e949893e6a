import { accepted, cut, rejected } from './result.ts';
import type { CheckResult } from './result.ts';
import { describeMiss, findMiss } from './tolerance.ts';
import type { Tolerance } from './tolerance.ts';

/** Line by line; white space at the ends of lines and blank lines at the end do not count. */
export function checkLines(actual: string, expected: string): CheckResult {
  const [found, wanted] = [linesOf(actual), linesOf(expected)];
  for (let index = 0; index < Math.max(found.length, wanted.length); index++) {
    if (found[index] === wanted[index]) continue;
    return rejected(`line ${index + 1}: expected ${quote(wanted[index])}, found ${quote(found[index])}`);
  }
  return accepted;
}

/** Token by token, spaces and line ends aside: numbers within the tolerance, words exactly. */
export function checkTokens(actual: string, expected: string, tolerance: Tolerance): CheckResult {
  const [found, wanted] = [tokensOf(actual), tokensOf(expected)];
  if (found.length !== wanted.length)
    return rejected(`expected ${wanted.length} tokens, found ${found.length}`);
  for (const [index, token] of wanted.entries()) {
    const reason = tokenDifference(found[index] ?? '', token, tolerance);
    if (reason !== null) return rejected(`token ${index + 1}: ${reason}`);
  }
  return accepted;
}

function tokenDifference(found: string, wanted: string, tolerance: Tolerance): string | null {
  if (found === wanted) return null;
  if (!isNumber(found) || !isNumber(wanted)) return `expected ${quote(wanted)}, found ${quote(found)}`;
  const miss = findMiss(Number(found), Number(wanted), tolerance, null);
  return miss && describeMiss(miss);
}

function isNumber(token: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(token);
}

/** `trimEnd` and not a pattern: `\s+$` takes quadratic time on a long run of spaces. */
function linesOf(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

function tokensOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((token) => token !== '');
}

function quote(text: string | undefined): string {
  return text === undefined ? 'the end' : JSON.stringify(cut(text, 50));
}
