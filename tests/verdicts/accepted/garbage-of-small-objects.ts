// problem: hoard
// Keeps about 40 MB of small objects alive and makes far more garbage than that.
export function hoard(n: number) {
  const kept: unknown[] = new Array(500_000).fill(null);
  for (let i = 0; i < 6_000_000; i++) kept[i % 500_000] = { i, next: [i] };
  return n + kept.length - 500_000;
}
