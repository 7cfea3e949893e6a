// problem: echo
// message: from toStringTag
export const echo = (value: unknown) =>
  Object.create({}, { [Symbol.toStringTag]: { get() { throw new Error('from toStringTag'); } } });
