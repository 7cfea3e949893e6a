// problem: common
// message: expected 2 in the Set, found 1
export const common = (a: Set<number>, b: Set<number>) => (a.size ? new Set([1, 3]) : a);
