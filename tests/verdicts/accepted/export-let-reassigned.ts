// problem: add
export let add: (a: number, b: number) => number = () => 0;
add = (a, b) => a + b;
