/** What a checker says. The reason is for people: one line, at most 200 characters, and it may quote both values. */
export type CheckResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const maximumReasonLength = 200;

export const accepted: CheckResult = { ok: true };

export function rejected(reason: string): CheckResult {
  return { ok: false, reason: cut(reason, maximumReasonLength) };
}

/** Cuts in the middle: the beginning and the end of a path or a value say the most. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) / 3);
  return `${text.slice(0, length - 1 - tail)}…${text.slice(text.length - tail)}`;
}
