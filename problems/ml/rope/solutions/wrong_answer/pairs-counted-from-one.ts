// mistake: { en: "Pair 0 turns with frequency 1: the pairs are counted from 0.", zh: "第 0 对的频率是 1：对的序号从 0 开始。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = pos[t] * base ** ((-2 * (i + 1)) / row.length);
      const [first, second] = layout === 'interleaved' ? [2 * i, 2 * i + 1] : [i, i + row.length / 2];
      const [a, b] = [row[first], row[second]];
      rotated[first] = a * Math.cos(angle) - b * Math.sin(angle);
      rotated[second] = a * Math.sin(angle) + b * Math.cos(angle);
    }
    return rotated;
  });
}
