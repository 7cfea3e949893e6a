// problem: count-letters
// threat: the judge's own notation of a Map as an object
// verdicts: WA
export const countLetters = (text: string) => ({ $map: [...new Set(text)].map((letter) => [letter, text.split(letter).length - 1]) });
