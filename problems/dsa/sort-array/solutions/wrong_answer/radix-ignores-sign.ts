// mistake: { en: "Negative numbers ended up behind the positive ones: their sign bit was read as a large number. Shift the range or flip the sign bit first.", zh: "负数排到了正数后面：符号位被当成了很大的数。请先平移数值范围，或翻转符号位。" }
export function sortArray(nums: number[]): number[] {
  let current = nums;
  for (let shift = 0; shift < 32; shift += 8) {
    const buckets: number[][] = Array.from({ length: 256 }, () => []);
    for (const x of current) buckets[(x >>> shift) & 255].push(x);
    current = buckets.flat();
  }
  return current;
}
