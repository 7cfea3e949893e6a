// problem: add
// message: Invalid array length
export const add = () => new Array(-1);
