// problem: counter
// message: decorators
const sealed = (target: any) => target;
@sealed
export class Counter {}
