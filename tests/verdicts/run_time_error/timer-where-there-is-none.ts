// problem: add-later
// message: setTimeout is not defined
export const addLater = (a: number, b: number) => new Promise((resolve) => setTimeout(() => resolve(a + b), 1));
