/** Spies on the callback: what it was called with, in order, and what the candidate made of its answers. */
export default async (solution: Record<string, any>, args: any[]) => {
  const visited: number[] = [];
  const sum = await solution.backwards(args[0], (x: number) => {
    visited.push(x);
    return 2 * x;
  });
  return { sum, visited };
};
