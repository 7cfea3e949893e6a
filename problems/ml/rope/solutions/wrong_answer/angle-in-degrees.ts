// mistake: { en: "The angles are radians, as Math.cos takes them.", zh: "角度以弧度计，Math.cos 接受的正是弧度。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = (Math.PI / 180) * pos[t] * base ** ((-2 * i) / row.length);
      const [first, second] = layout === 'interleaved' ? [2 * i, 2 * i + 1] : [i, i + row.length / 2];
      const [a, b] = [row[first], row[second]];
      rotated[first] = a * Math.cos(angle) - b * Math.sin(angle);
      rotated[second] = a * Math.sin(angle) + b * Math.cos(angle);
    }
    return rotated;
  });
}
