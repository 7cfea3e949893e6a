// problem: add
// message: Cannot convert a Symbol value to a number
export const add = (a: any) => a + +(Symbol() as any);
