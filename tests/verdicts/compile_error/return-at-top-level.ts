// problem: add
return { add: (a: number, b: number) => a + b };
