// mistake: { en: "Rotated values go back to the places they came from.", zh: "旋转后的数要放回原来的位置。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = pos[t] * base ** ((-2 * i) / row.length);
      const [first, second] = layout === 'interleaved' ? [2 * i, 2 * i + 1] : [i, i + row.length / 2];
      const [a, b] = [row[first], row[second]];
      rotated[i] = a * Math.cos(angle) - b * Math.sin(angle);
      rotated[i + row.length / 2] = a * Math.sin(angle) + b * Math.cos(angle);
    }
    return rotated;
  });
}
