// mistake: { en: "Only the set of letters was compared. How often each letter appears counts as well.", zh: "只比较了出现过哪些字母，每个字母出现的次数也必须相同。" }
export function groupAnagrams(words: string[]): string[][] {
  const groups = Map.groupBy(words, (word) => [...new Set(word)].sort().join(''));
  return [...groups.values()];
}
