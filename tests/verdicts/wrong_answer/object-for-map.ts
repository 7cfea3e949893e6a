// problem: count-letters
// message: expected Map<string, number>
export const countLetters = (text: string) => Object.fromEntries([...text].map((letter) => [letter, text.split(letter).length - 1]));
