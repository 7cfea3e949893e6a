// problem: echo
// threat: data in the prototype is not own data
// verdicts: WA
export const echo = (value: any) => (value?.a ? Object.create(value) : value);
