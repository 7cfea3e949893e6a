// problem: strings
// threat: every method of String forges the answer
// verdicts: WA
for (const key of Reflect.ownKeys(String.prototype)) {
  if (key !== 'length' && key !== 'constructor') (String.prototype as any)[key] = () => 'ababab';
}
(globalThis as any).String = () => 'ababab';
export const repeat = () => 'wrong';
