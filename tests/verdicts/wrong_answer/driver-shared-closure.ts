// problem: make-counter
let shared: number | undefined;
export const makeCounter = (start: number) => {
  shared ??= start;
  return () => shared!++;
};
