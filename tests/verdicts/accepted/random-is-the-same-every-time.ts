// problem: add
const draws = Array.from({ length: 3 }, () => Math.random());
if (draws.some((x) => !(x >= 0 && x < 1)) || new Set(draws).size !== 3) throw new Error(`not random: ${draws}`);
export const add = (a: number, b: number) => a + b;
