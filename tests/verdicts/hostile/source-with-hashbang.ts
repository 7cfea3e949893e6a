#!/usr/bin/env -S node --eval process.exit(0)
// problem: add
// threat: a first line for the shell
// verdicts: AC
export const add = (a: number, b: number) => a + b;
