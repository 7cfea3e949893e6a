// problem: add
// threat: pragmas that rename the script and point to a map elsewhere
// verdicts: RTE
export function add(): number {
  throw new Error('still an ordinary error');
}
//# sourceURL=/etc/passwd
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi9ldGMvcGFzc3dkIl0sIm1hcHBpbmdzIjoiQUFBQSJ9
