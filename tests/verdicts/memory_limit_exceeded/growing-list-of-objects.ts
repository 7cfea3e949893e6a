// problem: hoard
export function hoard(n: number) {
  const kept: unknown[] = [];
  for (let i = 0; ; i++) kept.push({ i, text: `${i}` });
}
