// problem: add
// threat: arguments.callee.caller and function.caller lead up the stack
// verdicts: AC
export function add(a: number, b: number) {
  const asks = [
    () => (add as any).caller,
    () => (add as any).arguments,
    () => (function (this: any) { return (arguments as any).callee; })(),
    new Function('return arguments.callee.caller') as () => unknown,
    new Function('f', 'return f.caller').bind(null, add) as () => unknown,
  ];
  for (const ask of asks) {
    try {
      const found = ask();
      if (found !== null && found !== undefined && found !== add) throw 'escaped';
    } catch (error) {
      if (error === 'escaped') throw `escaped: a caller`;
    }
  }
  return a + b;
}
