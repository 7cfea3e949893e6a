// problem: echo
export function echo(value: any): any {
  const copy = structured(value);
  return copy;
}
function structured(value: any): any {
  if (Array.isArray(value)) return value.map(structured);
  if (typeof value !== 'object' || value === null) return value;
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(value));
}
