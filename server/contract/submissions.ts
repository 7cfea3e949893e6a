import { z } from 'zod';
import { complexities } from '#problems/format/problem.ts';
import { languages, verdicts } from '#judge/verdict.ts';
import { id, localized, page, pageQuery, slug } from './common.ts';

/** Bytes of UTF-8; beyond is 413. */
export const maxSourceBytes = 65_536;

const ownCase = z.union([
  z.strictObject({ args: z.unknown() }),
  z.strictObject({ ops: z.array(z.array(z.unknown()).min(1)) }),
  z.strictObject({ stdin: z.string() }),
]);
export type OwnCase = z.infer<typeof ownCase>;

export const newSubmission = z.strictObject({
  slug,
  language: z.enum(languages),
  source: z.string(),
  mode: z.enum(['submit', 'run']),
  cases: z.array(ownCase).min(1).max(20).optional(),
  clientId: z.string().min(1).max(64).optional(),
  interview: id.optional(),
});
export type NewSubmission = z.infer<typeof newSubmission>;

export const diagnostic = z.object({
  line: z.number().int(),
  column: z.number().int(),
  message: z.string(),
  severity: z.enum(['error', 'warning']),
});

export const caseView = z.object({
  index: z.number().int(),
  name: z.string(),
  sample: z.boolean(),
  verdict: z.enum([...verdicts, 'SC']),
  timeMs: z.number().nullable(),
  memoryKb: z.number().nullable(),
  args: z.array(z.unknown()).optional(),
  ops: z.array(z.unknown()).optional(),
  stdin: z.string().optional(),
  expected: z.unknown().optional(),
  actual: z.unknown().optional(),
  stdout: z.string().optional(),
  reason: z.string().optional(),
  error: z
    .object({
      name: z.string(),
      message: z.string(),
      line: z.number().int().nullable(),
      column: z.number().int().nullable(),
    })
    .optional(),
});
export type CaseView = z.infer<typeof caseView>;

export const score = z.object({ passed: z.number().int(), total: z.number().int() });

export const counterexample = z.object({
  args: z.array(z.unknown()).optional(),
  ops: z.array(z.unknown()).optional(),
  stdin: z.string().optional(),
  expected: z.unknown(),
  actual: z.unknown(),
  steps: z.number().int(),
});

export const complexity = z.union([
  z.object({
    estimate: z.enum([...complexities, 'O(n) or O(n log n)']),
    exponent: z.number(),
    declared: z.enum(complexities).nullable(),
    points: z.array(z.tuple([z.number(), z.number()])),
  }),
  z.object({ skipped: z.literal('busy') }),
]);

export const submissionState = z.enum(['queued', 'judging', 'done', 'cancelled']);

export const submissionView = z.object({
  id,
  slug,
  problemVersion: z.string(),
  mode: z.enum(['submit', 'run']),
  language: z.enum(languages),
  source: z.string(),
  state: submissionState,
  verdict: z.enum(verdicts).nullable(),
  score,
  timeMs: z.number().nullable(),
  memoryKb: z.number().nullable(),
  diagnostics: z.array(diagnostic),
  cases: z.array(caseView),
  counterexample: counterexample.optional(),
  mistake: localized.optional(),
  complexity: complexity.optional(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type SubmissionView = z.infer<typeof submissionView>;

export const submissionsQuery = pageQuery.extend({ slug: slug.optional() });
export const submissionPage = page(submissionView);
