// problem: add
// threat: every property that is read throws again
// verdicts: RTE
const again = (): never => { throw hostile; };
const hostile: object = Object.create(null, Object.fromEntries(
  ['name', 'message', 'stack', 'cause', 'constructor', 'then', 'toString'].map((key) => [key, { get: again }]),
));
export const add = again;
