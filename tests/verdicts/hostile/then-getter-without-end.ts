// problem: add-later
// threat: an endless getter that awaiting has to read
// verdicts: TLE
export const addLater = () => ({
  get then() {
    for (;;);
  },
});
