// problem: add
// message: undefined
export function add(): number {
  throw undefined;
}
