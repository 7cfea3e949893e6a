// problem: work
for (let i = 0; i < 1000; i++) console.log('x'.repeat(99));
export const work = (n: number) => n;
