// problem: add-later
// message: AggregateError
export const addLater = () => Promise.any([Promise.reject(1), Promise.reject(2)]);
