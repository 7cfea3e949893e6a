// problem: add
export const add = `;
