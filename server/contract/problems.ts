import { z } from 'zod';
import { complexities, difficulties, kinds } from '#problems/format/problem.ts';
import { localized, page, pageQuery, slug } from './common.ts';

export const problemStatus = z.enum(['new', 'tried', 'solved']);

export const problemsQuery = pageQuery.extend({
  tag: z.string().max(64).optional(),
  difficulty: z.enum(difficulties).optional(),
  q: z.string().max(200).optional(),
  status: problemStatus.optional(),
});

export const problemSummary = z.object({
  slug,
  title: localized,
  difficulty: z.enum(difficulties),
  kind: z.enum(kinds),
  tags: z.array(z.string()),
  status: problemStatus,
});
export type ProblemSummary = z.infer<typeof problemSummary>;
export const problemPage = page(problemSummary);

/** Markdown as written, and the safe HTML made of it. */
const renderedText = z.object({ source: z.string(), html: z.string() });
export const localizedRendered = z.object({ en: renderedText.optional(), zh: renderedText.optional() });
export type LocalizedRendered = z.infer<typeof localizedRendered>;

export const sample = z.object({
  name: z.string(),
  args: z.array(z.unknown()).optional(),
  ops: z.array(z.unknown()).optional(),
  stdin: z.string().optional(),
  /** Absent when the reference answers. */
  expected: z.unknown().optional(),
  explanation: localizedRendered.optional(),
});
export type Sample = z.infer<typeof sample>;

/** What a candidate may know of a problem: never a hidden test, a solution or a seed. */
export const problemView = problemSummary.extend({
  version: z.string(),
  statement: localizedRendered,
  /** As the author wrote it; empty for `program`. */
  signature: z.string(),
  /** Names of the parameters (of the constructor for `class`). */
  parameters: z.array(z.object({ name: z.string(), type: z.string() })),
  starter: z.object({ typescript: z.string(), javascript: z.string() }),
  /** Declarations for the editor: ListNode, TreeNode, libraries, judge globals. */
  declarations: z.string(),
  limits: z.object({ timeMs: z.number(), memoryMb: z.number(), outputKb: z.number() }),
  samples: z.array(sample),
  hints: z.number().int(),
  hasEditorial: z.boolean(),
  /** One sentence per declared name, e.g. { name: "k", text: "integer, 1 ≤ k ≤ nums.length" }. */
  input: z.array(z.object({ name: z.string(), text: z.string() })).nullable(),
  complexity: z.enum(complexities).nullable(),
  sources: z.array(z.object({ title: z.string(), url: z.string() })),
});
export type ProblemView = z.infer<typeof problemView>;

export const hintView = z.object({ index: z.number().int(), of: z.number().int(), text: localizedRendered });
export const editorialView = z.object({ text: localizedRendered });

/** Beyond `maxSourceBytes` is 413. */
export const newDraft = z.strictObject({
  source: z.string(),
  language: z.enum(['typescript', 'javascript']),
});
export type NewDraft = z.infer<typeof newDraft>;
export const draftView = z.object({ ...newDraft.shape, slug, updatedAt: z.iso.datetime() });
export type DraftView = z.infer<typeof draftView>;
