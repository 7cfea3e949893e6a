// problem: add
// threat: directives that ask the compiler to read files
// verdicts: AC
/// <reference path="/etc/passwd" />
/// <reference types="node" />
/** @jsxImportSource /etc/passwd */
// @ts-nocheck
export const add = (a: number, b: number) => a + b;
