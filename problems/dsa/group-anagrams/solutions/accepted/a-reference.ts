/** The key of a word is its 26 letter counts: O(total length). */
export function groupAnagrams(words: string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const counts = new Uint8Array(26);
    for (const letter of word) counts[letter.charCodeAt(0) - 97]++;
    const key = counts.join();
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return [...groups.values()];
}
