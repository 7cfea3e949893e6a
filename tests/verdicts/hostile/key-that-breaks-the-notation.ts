// problem: echo
// threat: keys full of quotes, brackets and separators
// verdicts: WA
export const echo = (value: any) => (value?.a ? { 'a":[1,{"b":null}],"c":"text"},"': 1 } : value);
