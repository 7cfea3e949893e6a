/** Long enough for a recursion of depth n to overflow the stack, short enough for it to get there in time. */
export default function* () {
  const n = 20_000;
  yield { name: 'sorted, n = 20000', args: { nums: Array.from({ length: n }, (_, i) => i) } };
  yield { name: 'reversed, n = 20000', args: { nums: Array.from({ length: n }, (_, i) => -i) } };
  yield { name: 'two values, n = 20000', args: { nums: Array.from({ length: n }, (_, i) => i % 2) } };
}
