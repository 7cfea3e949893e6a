// problem: add
// message: 5n
export function add(): number {
  throw 5n;
}
