// problem: add
// threat: errors made by the engine come from another realm
// verdicts: AC
export function add(a: number, b: number) {
  const deep = (): number => 1 + deep();
  const failures: (() => unknown)[] = [deep, () => JSON.parse('['.repeat(1e6)), () => new RegExp('('.repeat(1e5)), () => new Array(-1), () => 'x'.repeat(2 ** 30), () => null!.x, () => decodeURIComponent('%'), () => BigInt('x'), () => new ArrayBuffer(2 ** 52), () => [].reduce((x) => x), () => structuredClone(1), () => Reflect.construct(1 as any, []), () => (0, eval)('?')];
  for (const fail of failures) {
    try {
      fail();
    } catch (error: any) {
      if (!(error instanceof Error) || error.constructor.constructor !== Function) throw 'escaped: a foreign error';
    }
  }
  return a + b;
}
