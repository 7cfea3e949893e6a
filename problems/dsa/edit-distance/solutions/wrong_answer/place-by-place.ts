// mistake: { en: "Comparing place by place misses that one insertion shifts everything behind it.", zh: "逐位比较忽略了一点：插入一个字母会让后面的全部错位。" }
export function editDistance(a: string, b: string): number {
  let edits = Math.abs(a.length - b.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) edits++;
  }
  return edits;
}
