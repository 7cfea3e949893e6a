// problem: numbers
// threat: the real Proxy constructor is looked for behind the one in sight
// verdicts: WA, RTE
const suspects: any[] = [(Proxy as any).constructor, (Proxy as any).prototype?.constructor, Object.getPrototypeOf(Proxy), (Proxy.revocable as any).constructor];
const Real = suspects.find((suspect) => suspect !== Proxy && /^function Proxy\(\) \{ \[native code\] \}$/.test(`${suspect}`)) ?? Proxy;
export const numbers = (n: number) => new Real(Array.from({ length: n }, (_, i) => i), {});
