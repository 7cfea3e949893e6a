/** Without a map: sorts the words by key, so that each group stands together. */
export function groupAnagrams(words: string[]): string[][] {
  const keyed = words.map((word) => ({ word, key: word.split('').sort().join('') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups: string[][] = [];
  keyed.forEach(({ word, key }, i) => {
    if (i > 0 && keyed[i - 1].key === key) groups[groups.length - 1].push(word);
    else groups.push([word]);
  });
  return groups;
}
