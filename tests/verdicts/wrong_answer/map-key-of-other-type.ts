// problem: count-letters
// message: expected string
export const countLetters = (text: string) => new Map([...text].map((letter) => [letter.charCodeAt(0), 1]));
