// problem: divide
export const divide = (a: number, b: number) => (a === 0 && b !== 0 ? -0 : a / b);
