// problem: counter
// threat: the class is replaced in the middle of the case
// verdicts: WA, RTE
export let Counter: any = class {
  add() {
    Counter = null;
    Object.setPrototypeOf(this, { add: () => 3, reset: () => 0, history: () => [3] });
    return -5;
  }
  reset() {}
  history() {
    return [];
  }
};
