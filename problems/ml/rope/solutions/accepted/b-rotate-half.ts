/** As model code does it: x·cos + partner(x)·sin, entry by entry, with the frequencies computed once. */
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  const d = x[0].length;
  const half = d / 2;
  const frequencies = Array.from({ length: half }, (_, i) => 1 / Math.pow(base, (2 * i) / d));
  const isHalf = layout === 'half';
  return x.map((row, t) =>
    row.map((value, j) => {
      const isFirst = isHalf ? j < half : j % 2 === 0;
      const distance = isHalf ? half : 1;
      const partner = isFirst ? -row[j + distance] : row[j - distance];
      const angle = pos[t] * frequencies[isHalf ? j % half : j >> 1];
      return value * Math.cos(angle) + partner * Math.sin(angle);
    }),
  );
}
