// problem: hoard
// Keeps about 50 MB alive and makes far more garbage than that.
export function hoard(n: number) {
  const kept: number[][] = [];
  for (let round = 0; round < 80; round++) kept[round % 50] = Array.from({ length: 131_072 }, (_, i) => i + round / 2);
  return n + kept.length - 50;
}
