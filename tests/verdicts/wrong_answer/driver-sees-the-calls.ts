// problem: for-each
// message: at visited
export const backwards = (nums: number[], visit: (x: number) => number) => nums.reduce((sum, x) => sum + visit(x), 0);
