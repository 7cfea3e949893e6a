// mistake: { en: "Triples were told apart by their places. Two triples with the same three numbers are one.", zh: "这里按位置区分三元组。只要三个数相同，就算同一个三元组。" }
export function threeSum(nums: number[]): number[][] {
  const seen = new Set<string>();
  const triples: number[][] = [];
  for (let i = 0; i < nums.length; i++) {
    const placeOf = new Map<number, number>();
    for (let j = i + 1; j < nums.length; j++) {
      const k = placeOf.get(-nums[i] - nums[j]);
      const key = `${i},${k},${j}`;
      if (k !== undefined && !seen.has(key)) {
        seen.add(key);
        triples.push([nums[i], nums[k], nums[j]]);
      }
      placeOf.set(nums[j], j);
    }
  }
  return triples;
}
