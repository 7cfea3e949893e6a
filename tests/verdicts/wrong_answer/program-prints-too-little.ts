// problem: sum-lines
// message: line 1: expected "3", found ""
export {};
