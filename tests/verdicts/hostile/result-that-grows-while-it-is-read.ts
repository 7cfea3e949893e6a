// problem: echo
// threat: a tag's getter adds to the list that is being written
// verdicts: OLE, TLE, MLE
export function echo() {
  const list: unknown[] = [];
  class Growing {
    get [Symbol.toStringTag]() {
      list.push(new Growing(), new Growing());
      return 'Growing';
    }
  }
  list.push(new Growing());
  return list;
}
