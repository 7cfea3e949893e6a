/** Keeps the whole list of edits in every cell, where its length would do. */
export function editDistance(a: string, b: string): number {
  const scripts: string[][][] = [[[]]];
  for (let j = 1; j <= b.length; j++) scripts[0].push([...scripts[0][j - 1], `insert ${b[j - 1]}`]);
  for (let i = 1; i <= a.length; i++) {
    scripts.push([[...scripts[i - 1][0], `delete ${a[i - 1]}`]]);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const options = [
        same ? scripts[i - 1][j - 1] : [...scripts[i - 1][j - 1], `replace ${a[i - 1]}`],
        [...scripts[i - 1][j], `delete ${a[i - 1]}`],
        [...scripts[i][j - 1], `insert ${b[j - 1]}`],
      ];
      scripts[i].push(options.reduce((best, option) => (option.length < best.length ? option : best)));
    }
  }
  return scripts[a.length][b.length].length;
}
