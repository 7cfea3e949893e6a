// mistake: { en: "The second value is computed from the first one after it was changed. Both need the old pair.", zh: "第二个值用到了已被改写的第一个值；两个新值都应由旧值算出。" }
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, t) => {
    const rotated = [...row];
    for (let i = 0; i < row.length / 2; i++) {
      const angle = pos[t] * base ** ((-2 * i) / row.length);
      const [first, second] = layout === 'interleaved' ? [2 * i, 2 * i + 1] : [i, i + row.length / 2];
      rotated[first] = rotated[first] * Math.cos(angle) - rotated[second] * Math.sin(angle);
      rotated[second] = rotated[first] * Math.sin(angle) + rotated[second] * Math.cos(angle);
    }
    return rotated;
  });
}
