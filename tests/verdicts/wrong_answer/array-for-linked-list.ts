// problem: reverse-list
// message: a list
export const reverseList = (head: ListNode | null) => (head ? [3, 2, 1] : null);
