// mistake: { en: "The interleaved layout pairs neighbours, 2i and 2i + 1.", zh: "interleaved 布局中，配对的是相邻的第 2i 与第 2i + 1 个元素。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = pos[t] * base ** ((-2 * i) / row.length);
      const [first, second] = [i, i + row.length / 2];
      const [a, b] = [row[first], row[second]];
      rotated[first] = a * Math.cos(angle) - b * Math.sin(angle);
      rotated[second] = a * Math.sin(angle) + b * Math.cos(angle);
    }
    return rotated;
  });
}
