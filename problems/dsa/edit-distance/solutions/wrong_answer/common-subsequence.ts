// mistake: { en: "The longer length minus the longest common subsequence is only a lower bound: the kept letters must line up with the replaced ones.", zh: "较长的长度减去最长公共子序列只是下界：被替换的字母还要与保留的字母对得上位置。" }
export function editDistance(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next.push(letter === b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]));
    }
    row = next;
  }
  return Math.max(a.length, b.length) - row[b.length];
}
