import { z } from 'zod';
import type { AccountParts } from '../accounts.ts';
import { draftView, newDraft } from '../contract/problems.ts';
import { checkDraft, findDraft, saveDraft, type DraftParts } from '../drafts.ts';
import type { Api } from '../http/api.ts';
import { userOf, writerOf } from '../http/identity.ts';

const bySlug = z.object({ slug: z.string() });
const tags = ['drafts'];

export function draftRoutes(api: Api, accounts: AccountParts, parts: DraftParts): void {
  api.put(
    '/api/drafts/:slug',
    {
      schema: { tags, summary: 'Keep a draft', params: bySlug, body: newDraft, response: { 200: draftView } },
    },
    async (request, reply) => {
      const { slug } = request.params;
      checkDraft(parts, slug, request.body);
      return saveDraft(parts, await writerOf(accounts, request, reply), slug, request.body);
    },
  );
  api.get(
    '/api/drafts/:slug',
    { schema: { tags, summary: 'The draft of a problem', params: bySlug, response: { 200: draftView } } },
    (request) => findDraft(parts, userOf(request), request.params.slug),
  );
}
