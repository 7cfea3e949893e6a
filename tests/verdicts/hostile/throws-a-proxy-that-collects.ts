// problem: add
// threat: traps look for objects of the host among their arguments
// verdicts: RTE
const handler: any = new Proxy({}, {
  get: (_, trap) => (...args: any[]) => {
    for (const arg of args) if (Object(arg) === arg && !(arg instanceof Object) && Object.getPrototypeOf(arg) !== null) throw 'escaped';
    return (Reflect as any)[trap](...args);
  },
});
export function add() {
  throw new Proxy(new Error('ordinary'), handler);
}
