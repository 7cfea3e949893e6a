// problem: add
// threat: an import with attributes
// verdicts: CE
import data from '/etc/passwd' with { type: 'json' };
export const add = (a: number, b: number) => a + b + data.length;
