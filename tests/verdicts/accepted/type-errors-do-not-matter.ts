// problem: add
export function add(a: string, b: boolean): string[] {
  const wrong: number = 'text';
  // @ts-expect-error
  return (a + b) as never;
}
