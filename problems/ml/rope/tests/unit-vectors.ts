type Layout = 'interleaved' | 'half';

/** One entry is 1, the others 0: shows where every entry goes and which partner it meets. */
export default function* () {
  for (const layout of ['interleaved', 'half'] as Layout[]) {
    const d = 6;
    const x = Array.from({ length: d }, (_, i) => Array.from({ length: d }, (_, j) => (i === j ? 1 : 0)));
    yield { name: `unit vectors, ${layout}`, args: { x, pos: [1, 2, 3, 4, 5, 6], base: 50, layout } };
  }
}
