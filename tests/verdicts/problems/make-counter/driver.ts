export default (solution: Record<string, any>, args: any[]) => {
  const [first, second] = [solution.makeCounter(args[0]), solution.makeCounter(args[0])];
  return [first(), first(), second(), first()];
};
