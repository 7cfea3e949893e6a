// problem: add
const exports = 1;
const module = { exports };
const require = (name: string) => name.length;
const process = { exit: () => 0 };
const __filename = 'x';
const global = globalThis;
let undefined_ = void 0;
const async = 1, of = 2, get = 3, set = 4, type = 5, as = 6, from = 7, namespace = 8, declare = 9;
export function add(a: number, b: number) {
  return a + b + (require('') + process.exit() + exports - module.exports);
}
