// problem: add
export let add = (a: number, b: number): number => {
  const result = a + b;
  add = () => 0;
  return result;
};
