// problem: numbers
class List extends Array<number> {
  get first() {
    return this[0];
  }
}
export function numbers(n: number): number[] {
  const list = new List();
  for (let i = 0; i < n; i++) list.push(i);
  return list;
}
