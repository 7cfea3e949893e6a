// problem: divide
// message: expected number, got null
export const divide = (a: number, b: number) => JSON.parse(JSON.stringify(a / b));
