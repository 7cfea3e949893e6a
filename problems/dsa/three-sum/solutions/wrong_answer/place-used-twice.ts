// mistake: { en: "One place was used twice: the three numbers must come from three different places.", zh: "同一个位置被用了两次：三个数必须取自三个不同的位置。" }
export function threeSum(nums: number[]): number[][] {
  const values = [...new Set(nums)].sort((a, b) => a - b);
  const present = new Set(values);
  const triples: number[][] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i; j < values.length; j++) {
      const third = -values[i] - values[j];
      if (third >= values[j] && present.has(third)) triples.push([values[i], values[j], third]);
    }
  }
  return triples;
}
