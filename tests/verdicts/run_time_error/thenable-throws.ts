// problem: add-later
// message: in then
export const addLater = () => ({
  then() {
    throw new Error('in then');
  },
});
