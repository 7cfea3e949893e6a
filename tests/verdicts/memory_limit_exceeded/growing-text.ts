// problem: hoard
export function hoard(n: number) {
  const kept: string[] = [];
  for (let i = 0; ; i++) kept.push(`${i}`.padStart(100_000, String(i)).slice(1).toUpperCase());
}
