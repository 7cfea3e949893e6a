// problem: count-letters
export function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of [...text].sort().reverse()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
