/** The key of a word is its letters in order: O(m log m) for a word of m letters. */
export function groupAnagrams(words: string[]): string[][] {
  const groups = Map.groupBy(words, (word) => [...word].sort().join(''));
  return [...groups.values()];
}
