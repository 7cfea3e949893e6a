/** Sorts both words again in every comparison. */
export function groupAnagrams(words: string[]): string[][] {
  const sorted = (word: string) => word.split('').sort().join('');
  const groups: string[][] = [];
  for (const word of words) {
    const group = groups.find(([first]) => sorted(first) === sorted(word));
    if (group) group.push(word);
    else groups.push([word]);
  }
  return groups;
}
