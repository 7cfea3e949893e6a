// problem: add
// message: InputError: bad input
class InputError extends Error {
  override name = 'InputError';
}
export function add(): number {
  throw new InputError('bad input', { cause: new Error('deeper') });
}
