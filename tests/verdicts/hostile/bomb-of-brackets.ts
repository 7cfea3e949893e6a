// problem: add
// threat: thirty thousand nested lists in the source
// verdicts: CE, RTE, WA
export const add = () => ‹30000×[›‹30000×]›;
