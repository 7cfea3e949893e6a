// problem: counter
// message: decorators
function logged(method: any, context: any) {
  return method;
}
export class Counter {
  constructor(private value: number) {}
  @logged
  add(n: number) {
    return (this.value += n);
  }
}
