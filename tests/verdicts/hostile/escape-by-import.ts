// problem: add
// threat: dynamic import reaches modules, files or the network
// verdicts: AC
export async function add(a: number, b: number) {
  for (const name of ['node:fs', 'fs', 'process', './main.ts', '/etc/passwd', 'data:text/javascript,export default 1', 'https://127.0.0.1/x.js', 'isolated-vm']) {
    try {
      await (0, eval)(`import(${JSON.stringify(name)})`);
    } catch {
      continue;
    }
    throw `escaped: imported ${name}`;
  }
  return a + b;
}
