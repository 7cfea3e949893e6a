// mistake: { en: "Empty words are missing. They form a group too.", zh: "漏掉了空串，空串也要成为一组。" }
export function groupAnagrams(words: string[]): string[][] {
  const groups = Map.groupBy(words, (word) => [...word].sort().join(''));
  groups.delete('');
  return [...groups.values()];
}
