// problem: add
// message: just text
export function add(): number {
  throw 'just text';
}
