// problem: common
// message: expected Set<number>
export const common = (a: Set<number>, b: Set<number>) => [...a].filter((x) => b.has(x));
