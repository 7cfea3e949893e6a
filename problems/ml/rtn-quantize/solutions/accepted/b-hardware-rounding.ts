/** A double of this size has no fraction bits: adding it rounds half to even. */
const magic = 1.5 * 2 ** 52;

export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const Q = 2 ** (bits - 1) - 1;
  if (per === 'channel') {
    const rows = W.map((row) => rtn([row], bits, 'tensor'));
    return { q: rows.flatMap((row) => row.q), scale: rows.flatMap((row) => row.scale) };
  }
  let largest = 0;
  for (const row of W) for (const w of row) if (Math.abs(w) > largest) largest = Math.abs(w);
  const s = largest / Q || 1;
  const quantise = (w: number) => Math.min(Q, Math.max(-Q, w / s + magic - magic));
  return { q: W.map((row) => row.map(quantise)), scale: [s] };
}
