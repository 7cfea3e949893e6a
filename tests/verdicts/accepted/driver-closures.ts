// problem: make-counter
export default (start: number) => () => start++;
