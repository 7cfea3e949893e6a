// problem: add
// threat: finalizers run in a later test, when other values are in reach
// verdicts: AC
const registry = new FinalizationRegistry((held: any) => {
  for (;;) held.push(new Array(1000).fill(held));
});
const held: unknown[] = [];
export function add(a: number, b: number) {
  for (let i = 0; i < 10_000; i++) registry.register({ i }, held);
  const reference = new WeakRef({});
  return a + b + (reference.deref() === null ? 1 : 0);
}
