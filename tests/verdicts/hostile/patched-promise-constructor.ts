// problem: add-later
// threat: awaiting goes through a constructor property that lies
// verdicts: WA, RTE
const real = Promise.prototype.then;
class Forged extends Promise<unknown> {}
Object.defineProperty(Promise.prototype, 'constructor', { get: () => Forged, configurable: true });
Promise.prototype.then = function (this: any, onValue: any, onError: any) {
  return real.call(this, (value: unknown) => onValue(typeof value === 'number' ? -1 : value), onError);
} as any;
export const addLater = async () => -1;
