// problem: add
// threat: names of Node, of isolated-vm and of the harness are in scope
// verdicts: AC
const names = ['process', 'require', 'module', 'exports', 'Buffer', 'global', '__dirname', '__filename', 'ivm', '$ivm', '_ivm', 'isolate', '__harness', 'harness', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone', 'fetch', 'performance', 'navigator', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WebSocket', 'Worker', 'gc', 'load', 'read', 'print', 'quit', 'd8', 'alert', 'args', 'expected', 'config', 'outcome', 'main', 'primordials', 'internalBinding'];
for (const name of names) {
  if (name in globalThis) throw `escaped: globalThis.${name}`;
  if (new Function(`return typeof ${name}`)() !== 'undefined') throw `escaped: ${name}`;
  if (eval(`typeof ${name}`) !== 'undefined') throw `escaped: ${name} in the scope of the module`;
}
export const add = (a: number, b: number) => a + b;
