// problem: counter
// threat: the constructor returns a Proxy with a method for every name
// verdicts: WA, RTE
export class Counter {
  constructor() {
    return new Proxy(this, { get: () => () => new Proxy({}, { get: () => 5 }) });
  }
}
