// problem: add-later
// message: Promise never resolves
export const addLater = () => ({ then() {} });
