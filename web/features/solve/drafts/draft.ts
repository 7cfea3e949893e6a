import type { Language } from '#judge/verdict.ts';

/** A program in the making. One per problem and language; the newest one wins. */
export interface Draft {
  readonly source: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

export function draftKey(slug: string, language: Language): string {
  return `draft:${slug}:${language}`;
}

/** What to do about a draft that another tab wrote. */
export type Meeting =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'follow' }
  /** Ours had keys that nobody saved: theirs is shown, ours can be brought back. */
  | { readonly kind: 'followAndKeep'; readonly ours: string };

export function meet(
  ours: { readonly source: string; readonly savedSource: string; readonly knownAt: number },
  theirs: Draft,
): Meeting {
  if (theirs.updatedAt <= ours.knownAt || theirs.source === ours.source) return { kind: 'ignore' };
  if (ours.source === ours.savedSource) return { kind: 'follow' };
  return { kind: 'followAndKeep', ours: ours.source };
}
