// problem: hoard
const kept: number[][] = [];
for (let i = 0; i < 300; i++) kept.push(Array.from({ length: 131_072 }, (_, j) => i + j / 2));
export const hoard = (n: number) => n + kept.length - 300;
