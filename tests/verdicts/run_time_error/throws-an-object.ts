// problem: add
// message: code: 7
export function add(): number {
  throw { code: 7 };
}
