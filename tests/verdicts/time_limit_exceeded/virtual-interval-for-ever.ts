// problem: wait-for
export const slowest = () => new Promise(() => setInterval(() => 0, 1));
