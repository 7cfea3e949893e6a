// problem: counter
export class Counter {
  constructor(start: number) {}
  add(n: number) {
    for (;;);
  }
  reset() {}
  history() {
    return [];
  }
}
