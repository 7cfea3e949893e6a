// problem: add
// verdicts: CE, RTE
import fs = require('node:fs');
export const add = (a: number, b: number) => (fs ? a + b : 0);
