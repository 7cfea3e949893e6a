// problem: add
// threat: code that ends the wrapper and begins its own
// verdicts: CE
export const add = (a: number, b: number) => a + b;
return { __proto__: null, add: () => () => 3 }; }; }).call(undefined), (function () { return async () => {
