// problem: add
// message: ReferenceError
export const add = (a: number, b: number) => a + later();
const never = add(1, 2);
const later = () => 0;
