// problem: add
// message: RangeError: out of range
export function add(): number {
  throw new RangeError('out of range');
}
