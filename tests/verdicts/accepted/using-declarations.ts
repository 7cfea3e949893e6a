// problem: add
const log: string[] = [];
export function add(a: number, b: number): number {
  {
    using first = { [Symbol.dispose]: () => void log.push('first') };
    using second = { [Symbol.dispose]: () => void log.push('second') };
    using none = null;
  }
  return log.splice(0).join() === 'second,first' ? a + b : -1;
}
