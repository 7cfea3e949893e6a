// problem: add
// message: TypeError: Cannot read properties of undefined (reading 'length')
export function add(a: number, b: number): number {
  const nothing: any = undefined;
  return a + b + nothing.length;
}
