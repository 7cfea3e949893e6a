// problem: add
// threat: exports split by comments and line ends
// verdicts: AC
export
/* one */
{
  // two
  plus
  as /* three */
  add
  ,
}
;function plus(a: number, b: number) { return a + b } export
default
/* four */
class
{}
