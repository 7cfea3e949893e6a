// mistake: { en: "The counts are joined without a separator, so 1, 11 and 11, 1 give the same key.", zh: "计数之间没有分隔符，1、11 与 11、1 会得到相同的键。" }
export function groupAnagrams(words: string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const counts = new Array(26).fill(0);
    for (const letter of word) counts[letter.charCodeAt(0) - 97]++;
    const key = counts.join('');
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return [...groups.values()];
}
