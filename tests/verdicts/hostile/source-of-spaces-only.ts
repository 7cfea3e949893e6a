// problem: add
// threat: nothing at all
// verdicts: CE
‹20000× ›
