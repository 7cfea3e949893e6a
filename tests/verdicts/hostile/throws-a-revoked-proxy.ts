// problem: add
// threat: nothing at all can be asked of what was thrown
// verdicts: RTE
export function add() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  throw proxy;
}
