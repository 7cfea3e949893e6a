// problem: counter
// message: no counter
export class Counter {
  constructor() {
    throw new Error('no counter');
  }
}
