// mistake: { en: "The sum of the letter codes is the same for words that are no anagrams, such as ad and bc.", zh: "字母编码之和相同的词未必是异位词，例如 ad 和 bc。" }
export function groupAnagrams(words: string[]): string[][] {
  const sum = (word: string) => [...word].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const groups = Map.groupBy(words, (word) => `${word.length}:${sum(word)}`);
  return [...groups.values()];
}
