// problem: sum-lines
import { readFileSync } from 'node:fs';
const numbers = readFileSync(0, 'utf8').split('\n').filter(Boolean).map(Number);
console.log(numbers.reduce((a, b) => a + b, 0));
