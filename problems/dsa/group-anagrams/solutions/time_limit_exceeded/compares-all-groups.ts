/** Compares each word with the first one of every group: n² / 2 comparisons of letter counts. */
export function groupAnagrams(words: string[]): string[][] {
  const groups: string[][] = [];
  for (const word of words) {
    const group = groups.find(([first]) => isAnagram(first, word));
    if (group) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

function isAnagram(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const counts = new Int32Array(26);
  for (let i = 0; i < a.length; i++) {
    counts[a.charCodeAt(i) - 97]++;
    counts[b.charCodeAt(i) - 97]--;
  }
  return counts.every((count) => count === 0);
}
