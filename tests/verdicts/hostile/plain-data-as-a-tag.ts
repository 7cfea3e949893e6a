// problem: echo
// threat: an escaped object that is written as plain
// verdicts: WA
export const echo = (value: any) => (value?.a ? { $object: Object.entries(value) } : value);
