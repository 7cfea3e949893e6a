// mistake: { en: "The two layouts are the wrong way round.", zh: "两种布局写反了。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = pos[t] * base ** ((-2 * i) / row.length);
      const [first, second] = layout === 'half' ? [2 * i, 2 * i + 1] : [i, i + row.length / 2];
      const [a, b] = [row[first], row[second]];
      rotated[first] = a * Math.cos(angle) - b * Math.sin(angle);
      rotated[second] = a * Math.sin(angle) + b * Math.cos(angle);
    }
    return rotated;
  });
}
