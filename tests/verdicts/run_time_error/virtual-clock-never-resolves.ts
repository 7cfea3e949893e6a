// problem: wait-for
// message: Promise never resolves
export const slowest = () => new Promise(() => setTimeout(() => 0, 5));
