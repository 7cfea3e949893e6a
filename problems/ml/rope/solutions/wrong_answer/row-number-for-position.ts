// mistake: { en: "The position of row t is pos[t]; it need not be t.", zh: "第 t 行的位置是 pos[t]，不一定等于 t。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = t * base ** ((-2 * i) / row.length);
      const [first, second] = layout === 'interleaved' ? [2 * i, 2 * i + 1] : [i, i + row.length / 2];
      const [a, b] = [row[first], row[second]];
      rotated[first] = a * Math.cos(angle) - b * Math.sin(angle);
      rotated[second] = a * Math.sin(angle) + b * Math.cos(angle);
    }
    return rotated;
  });
}
