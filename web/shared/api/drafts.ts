import type { DraftView } from '#server/contract/problems.ts';
import type { Language } from '#judge/verdict.ts';
import { request } from './request.ts';

export async function putDraft(
  slug: string,
  draft: { readonly source: string; readonly language: Language },
  keepalive = false,
): Promise<DraftView> {
  return request(`/api/drafts/${slug}`, { method: 'PUT', body: draft, keepalive });
}
