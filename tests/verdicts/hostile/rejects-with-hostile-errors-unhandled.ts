// problem: add
// threat: an unhandled rejection is read by the host, outside all timers
// verdicts: RTE, TLE
export function add(a: number, b: number) {
  Promise.reject({ get message() { for (;;); }, get stack() { for (;;); }, toString() { for (;;); } });
  return a + b;
}
