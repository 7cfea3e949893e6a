import type { DraftView } from '#server/contract/problems.ts';
import type { Language } from '#judge/verdict.ts';
import { request } from './request.ts';

/** Keeps the text on the server; `isLeaving` lets the request outlive a closing page. */
export async function putDraft(
  slug: string,
  draft: { readonly source: string; readonly language: Language },
  isLeaving: boolean,
): Promise<DraftView> {
  return request(`/api/drafts/${slug}`, { method: 'PUT', body: draft, keepalive: isLeaving });
}

/** The draft that the server has in this language, or null: drafts are a convenience, so every failure is null. */
export async function fetchDraft(
  slug: string,
  language: Language,
): Promise<{ readonly source: string; readonly updatedAt: number } | null> {
  const draft = await request<DraftView>(`/api/drafts/${slug}`).catch(() => null);
  if (draft === null || draft.language !== language) return null;
  return { source: draft.source, updatedAt: Date.parse(draft.updatedAt) };
}
