// problem: add
export { add };
