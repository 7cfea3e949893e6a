// problem: add
// threat: Error.prepareStackTrace throws and loops
// verdicts: RTE, TLE
Error.prepareStackTrace = (error) => {
  if (error.message === 'loop') for (;;);
  throw new Error('loop');
};
export function add(): number {
  throw new Error('x');
}
