// problem: numbers
// threat: a Proxy as prototype sees every missing property that is read
// verdicts: WA
const answers = new Proxy(Object.create(null), { get: (_, key) => (key === 'length' ? 3 : 1), has: () => true, getOwnPropertyDescriptor: () => ({ value: 1, configurable: true }) });
Object.setPrototypeOf(Array.prototype, answers);
Object.setPrototypeOf(Function.prototype, answers);
export const numbers = (n: number) => new Array(n);
