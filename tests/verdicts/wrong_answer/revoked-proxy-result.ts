// problem: numbers
// verdicts: WA, RTE
export function numbers() {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}
