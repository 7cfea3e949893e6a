// problem: add-later
// message: Error: rejected
export const addLater = async () => Promise.reject(new Error('rejected'));
