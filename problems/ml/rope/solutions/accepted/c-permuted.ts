/** The half layout by way of the other one: gather the pairs, rotate neighbours, scatter them again. */
export function rope(x: number[][], pos: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  if (layout === 'interleaved') return x.map((row, t) => rotateNeighbours(row, pos[t], base));
  return x.map((row, t) => {
    const half = row.length / 2;
    const gathered = row.map((_, j) => row[(j >> 1) + (j % 2) * half]);
    const rotated = rotateNeighbours(gathered, pos[t], base);
    return row.map((_, j) => rotated[j < half ? 2 * j : 2 * (j - half) + 1]);
  });
}

function rotateNeighbours(row: number[], position: number, base: number): number[] {
  const result: number[] = [];
  for (let j = 0; j < row.length; j += 2) {
    const angle = position * Math.exp((-j / row.length) * Math.log(base));
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    result.push(row[j] * cos - row[j + 1] * sin, row[j] * sin + row[j + 1] * cos);
  }
  return result;
}
