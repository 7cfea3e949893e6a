// mistake: { en: "The product of primes overflows 32 bits, so different words get the same key.", zh: "质数乘积溢出了 32 位，不同的单词会得到相同的键。" }
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101];

export function groupAnagrams(words: string[]): string[][] {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    let key = 1;
    for (const letter of word) key = Math.imul(key, PRIMES[letter.charCodeAt(0) - 97]);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return [...groups.values()];
}
