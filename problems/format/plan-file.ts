import { z } from 'zod';
import { localized, slug } from './common-schema.ts';

/** `plans/<slug>.yaml`: what to do on which day. */

const item = z
  .strictObject({
    problem: slug.optional(),
    concept: slug.optional(),
    interview: slug.optional(),
    reason: localized.optional(),
  })
  .refine(
    ({ problem, concept, interview }) =>
      [problem, concept, interview].filter((ref) => ref !== undefined).length === 1,
    'expected one of problem, concept, interview',
  );

export const planFile = z.strictObject({
  title: localized,
  days: z
    .array(z.strictObject({ title: localized.optional(), items: z.array(item).min(1).max(50) }))
    .min(1)
    .max(100),
});
