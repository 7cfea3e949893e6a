// problem: sum
// threat: JSON is replaced by a forger
// verdicts: WA
JSON.stringify = () => '6';
JSON.parse = () => 6;
Object.defineProperty(Object.prototype, 'toJSON', { value: () => 6, configurable: true });
Object.defineProperty(Number.prototype, 'toJSON', { value: () => 6 });
export const sum = () => -1;
