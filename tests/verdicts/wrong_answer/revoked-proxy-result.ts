// problem: numbers
// message: a Proxy
export function numbers() {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}
