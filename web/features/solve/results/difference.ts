/** Where two texts part: what they share at both ends, and what each has in between. */
export interface Difference {
  readonly start: string;
  readonly expected: string;
  readonly actual: string;
  readonly end: string;
}

/** Widened to whole words and numbers, so that 12 and 13 differ as numbers and not by a digit. */
export function difference(expected: string, actual: string): Difference {
  const shortest = Math.min(expected.length, actual.length);
  let start = 0;
  while (start < shortest && expected[start] === actual[start]) start += 1;
  while (start > 0 && isInsideWord(expected, start, actual)) start -= 1;
  let end = 0;
  while (end < shortest - start && expected.at(-1 - end) === actual.at(-1 - end)) end += 1;
  while (
    end > 0 &&
    isWordCharacter(expected.at(-end)) &&
    (isWordCharacter(expected.at(-end - 1)) || isWordCharacter(actual.at(-end - 1)))
  ) {
    end -= 1;
  }
  return {
    start: expected.slice(0, start),
    expected: expected.slice(start, expected.length - end),
    actual: actual.slice(start, actual.length - end),
    end: expected.slice(expected.length - end),
  };
}

function isInsideWord(expected: string, at: number, actual: string): boolean {
  return isWordCharacter(expected[at - 1]) && (isWordCharacter(expected[at]) || isWordCharacter(actual[at]));
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w.+-]/.test(character);
}
