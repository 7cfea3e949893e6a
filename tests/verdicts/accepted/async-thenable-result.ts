// problem: add-later
export const addLater = (a: number, b: number) => ({
  then(resolve: (value: unknown) => void) {
    resolve({ then: (next: (value: number) => void) => next(a + b) });
  },
});
