// problem: reverse-list
// threat: the judge's own notation of a linked list as an object
// verdicts: WA
export const reverseList = (head: any) => (head ? { $list: [3, 2, 1] } : null);
