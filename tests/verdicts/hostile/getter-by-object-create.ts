// problem: echo
// threat: a getter made without its syntax and without defineProperty
// verdicts: WA
export const echo = (value: any) =>
  value?.a ? Object.create(Object.prototype, { a: { value: value.a, enumerable: true }, c: { ['g' + 'et']: () => value.c, enumerable: true } }) : value;
