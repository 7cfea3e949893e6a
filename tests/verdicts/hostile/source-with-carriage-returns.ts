// problem: add
// threat: all three kinds of line ends
// verdicts: AC
export function add(a: number, b: number) {‹1×\u000d›  // one‹1×\u000d›  let x = a;‹1×\u000d\u000a›  // two‹1×\u000d\u000a›  x += b;
  return x;
}
