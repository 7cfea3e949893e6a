// problem: add-later
// threat: then, constructor and species of Promise are replaced
// verdicts: WA
const real = Promise.prototype.then;
Promise.prototype.then = function (this: any, onValue: any, onError: any) {
  return real.call(this, () => onValue?.(3), onError);
} as any;
Promise.resolve = Promise.reject = Promise.all = (() => 3) as any;
Object.defineProperty(Promise, Symbol.species, { get: () => class { constructor(run: any) { run(() => 3, () => 3); } } });
(globalThis as any).Promise = class {};
export const addLater = async () => -1;
