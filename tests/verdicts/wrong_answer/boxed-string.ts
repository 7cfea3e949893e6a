// problem: strings
// message: a boxed String
export const repeat = (text: string, times: number) => new String(text.repeat(times));
