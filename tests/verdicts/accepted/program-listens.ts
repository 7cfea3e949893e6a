// problem: sum-lines
import * as readline from 'node:readline';
let sum = 0;
const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => (sum += Number(line)));
lines.on('close', () => process.stdout.write(`${sum}   \n\n`));
