// problem: add
// threat: an exported then would make a namespace thenable
// verdicts: AC
export function then(resolve: (value: unknown) => void) {
  resolve({ add: () => 3 });
}
export const add = (a: number, b: number) => a + b;
