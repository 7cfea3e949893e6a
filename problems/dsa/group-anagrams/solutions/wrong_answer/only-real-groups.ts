// mistake: { en: "Words without an anagram are missing. Each of them is a group of its own.", zh: "漏掉了没有异位词的单词，它们各自单独成组。" }
export function groupAnagrams(words: string[]): string[][] {
  const groups = Map.groupBy(words, (word) => [...word].sort().join(''));
  return [...groups.values()].filter((group) => group.length > 1);
}
