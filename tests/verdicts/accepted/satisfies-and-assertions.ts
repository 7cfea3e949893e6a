// problem: add
const table = { plus: (a: number, b: number) => a + b } satisfies Record<string, (a: number, b: number) => number>;
export function add<const T extends number>(a: T, b: T): number {
  const both = [a, b] as const;
  return table.plus(<number>both[0], both[1]!) as unknown as number;
}
