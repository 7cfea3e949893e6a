// problem: add
export function add(a: number, b: number) {
  console.log('adding', { a, b }, [new Map([[1, new Set([2])]]), 10n, Symbol('s'), () => 1, undefined, null, -0]);
  console.error(new Error('only printed'));
  console.info(new Proxy({}, {}), Object.create(null), new Date(0), /x/g, new Uint8Array(3));
  console.table([{ a }]);
  console.group();
  console.assert(false, 'printed');
  console.groupEnd();
  return a + b;
}
