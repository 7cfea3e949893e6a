// problem: add
// message: Symbol(odd)
export function add(): number {
  throw Symbol('odd');
}
