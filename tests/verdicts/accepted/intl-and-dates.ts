// problem: add
export function add(a: number, b: number) {
  const now = new Date();
  if (Number.isNaN(+now) || typeof Intl.NumberFormat !== 'function') throw new Error('no dates');
  new Intl.NumberFormat('en').format(1234.5);
  'ä'.localeCompare('z', 'de');
  'é'.normalize('NFD');
  return a + b;
}
