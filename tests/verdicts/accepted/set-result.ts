// problem: common
export const common = (a: Set<number>, b: Set<number>) => b.intersection(a);
