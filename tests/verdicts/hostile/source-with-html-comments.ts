// problem: add
// threat: HTML comments are no comments in a module
// verdicts: CE
<!-- export const add = () => 0;
export const add = (a: number, b: number) => a + b;
