// problem: add
// threat: call, apply and bind are replaced
// verdicts: WA
for (const key of ['call', 'apply', 'bind', 'toString'] as const) (Function.prototype as any)[key] = () => 3;
Object.setPrototypeOf(Function.prototype, { __proto__: null, call: () => 3 });
export const add = () => -1;
