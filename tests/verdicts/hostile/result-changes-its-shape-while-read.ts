// problem: echo
// threat: a tag's getter takes away what is about to be written
// verdicts: WA, RTE
export function echo() {
  const list: any[] = [1, 2, 3, 4, 5];
  list[1] = Object.create({ get [Symbol.toStringTag]() { list.length = 2; Object.setPrototypeOf(list, null); return 'Map'; } });
  return list;
}
