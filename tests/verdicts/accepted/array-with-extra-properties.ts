// problem: numbers
export function numbers(n: number) {
  const list = Object.assign(Array.from({ length: n }, (_, i) => i), { note: 'not an element' });
  Object.defineProperty(list, 'toJSON', { value: () => 'forged' });
  return list;
}
