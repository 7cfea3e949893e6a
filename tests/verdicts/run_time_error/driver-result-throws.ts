// problem: for-each
// message: not today
export function backwards(): number {
  throw new Error('not today');
}
