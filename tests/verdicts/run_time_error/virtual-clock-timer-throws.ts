// problem: wait-for
// message: inside a timer
export const slowest = () =>
  new Promise(() =>
    setTimeout(() => {
      throw new Error('inside a timer');
    }, 5),
  );
