// problem: numbers
// threat: holes read through a Proxy behind Array.prototype
// verdicts: WA
Object.setPrototypeOf(Array.prototype, new Proxy(Object.prototype, { get: (target, key) => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : Reflect.get(target, key)) }));
export const numbers = (n: number) => new Array(n);
