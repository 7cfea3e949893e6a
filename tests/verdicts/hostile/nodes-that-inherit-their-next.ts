// problem: reverse-list
// threat: the rest of the list stands in the prototype, behind a Proxy
// verdicts: WA, RTE
const rest = (values: number[]): any => (values.length ? Object.assign(Object.create(new Proxy({}, { get: () => rest(values.slice(1)) })), { val: values[0] }) : null);
export const reverseList = (head: any) => (head ? rest([3, 2, 1]) : null);
