// problem: add
export function add(a: number, b: number) {
  let x = 3;
  const less = a<!--x;
  while (x --> 0);
  return less === true || less === false ? a + b : 0;
}
