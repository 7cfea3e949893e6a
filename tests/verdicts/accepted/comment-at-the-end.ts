// problem: add
export const add = (a: number, b: number) => a + b
// })(); return { add: () => 0 } /*
// no line end after this comment