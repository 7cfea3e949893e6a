// mistake: { en: "A word that is given several times appears only once. Keep every copy.", zh: "多次给出的单词只保留了一个，每一个都要保留。" }
export function groupAnagrams(words: string[]): string[][] {
  const groups = Map.groupBy(new Set(words), (word) => [...word].sort().join(''));
  return [...groups.values()];
}
