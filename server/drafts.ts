import { and, eq } from 'drizzle-orm';
import type { Problem } from '#problems/format/problem.ts';
import type { User } from './accounts.ts';
import { slug as slugSchema } from './contract/common.ts';
import type { DraftView, NewDraft } from './contract/problems.ts';
import { maxSourceBytes } from './contract/submissions.ts';
import type { Database } from './db/database.ts';
import { drafts } from './db/schema.ts';
import { AppError } from './errors.ts';

export interface DraftParts {
  readonly db: Database;
  readonly problems: { get(slug: string): Problem | undefined };
}

/** @throws AppError too_large, not_found */
export function checkDraft({ problems }: DraftParts, slug: string, draft: NewDraft): void {
  const bytes = Buffer.byteLength(draft.source);
  if (bytes > maxSourceBytes) {
    throw new AppError('too_large', `The draft has ${bytes} bytes; at most ${maxSourceBytes} are kept.`);
  }
  if (problems.get(slug) === undefined) throw new AppError('not_found', `There is no problem "${slug}".`);
}

/** Keeps what a user has written of a problem; the last one wins. */
export async function saveDraft(
  { db }: DraftParts,
  user: User,
  slug: string,
  draft: NewDraft,
): Promise<DraftView> {
  const updatedAt = new Date();
  await db
    .insert(drafts)
    .values({ userId: user.id, slug, ...draft, updatedAt })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.slug], set: { ...draft, updatedAt } });
  return { slug, ...draft, updatedAt: updatedAt.toISOString() };
}

/** @throws AppError not_found */
export async function findDraft({ db }: DraftParts, user: User | null, slug: string): Promise<DraftView> {
  const [draft] =
    user === null || !slugSchema.safeParse(slug).success
      ? []
      : await db
          .select()
          .from(drafts)
          .where(and(eq(drafts.userId, user.id), eq(drafts.slug, slug)));
  if (draft === undefined) throw new AppError('not_found', `There is no draft of "${slug}".`);
  const { source, language, updatedAt } = draft;
  return { slug, source, language, updatedAt: updatedAt.toISOString() };
}
