// mistake: { en: "Building a prefix of b from nothing costs its length. A first row of zeros skips that prefix for free.", zh: "从空串变出 b 的前缀，代价是前缀的长度；首行填 0 等于免费跳过这段前缀。" }
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
