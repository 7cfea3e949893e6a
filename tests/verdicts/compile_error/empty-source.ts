// problem: add
