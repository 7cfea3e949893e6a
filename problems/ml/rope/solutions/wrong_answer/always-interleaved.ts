// mistake: { en: "The half layout pairs entries i and i + d/2, not neighbours.", zh: "half 布局中，配对的是第 i 与第 i + d/2 个元素，而不是相邻的元素。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = pos[t] * base ** ((-2 * i) / row.length);
      const [first, second] = [2 * i, 2 * i + 1];
      const [a, b] = [row[first], row[second]];
      rotated[first] = a * Math.cos(angle) - b * Math.sin(angle);
      rotated[second] = a * Math.sin(angle) + b * Math.cos(angle);
    }
    return rotated;
  });
}
