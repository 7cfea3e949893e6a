// problem: add
// threat: export statements inside texts and comments
// verdicts: AC
const a1 = 'export default 1', b1 = `export { a1 }; import x from "y"`, c1 = /export const x = 1/;
// export default function () {}
/* import './x'; export * from './y'; */
export /* here */ const /* and */ add /* there */ = (a: number, b: number) => a + b + (a1 && b1 && c1 ? 0 : 1);
