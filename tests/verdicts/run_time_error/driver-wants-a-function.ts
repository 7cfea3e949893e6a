// problem: make-counter
// message: is not a function
export const makeCounter = (start: number) => start;
