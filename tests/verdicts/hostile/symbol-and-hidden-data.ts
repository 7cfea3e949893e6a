// problem: echo
// threat: data under symbols and hidden keys is no data
// verdicts: WA
export const echo = (value: any) => (value?.a ? Object.defineProperties({ [Symbol('a')]: value.a }, { a: { value: value.a }, c: { value: value.c } }) : value);
