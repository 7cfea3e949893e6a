import { z } from 'zod';
import { localId, localized, tags, url } from './common-schema.ts';

/** `concepts/<slug>.yaml`: a question with the points that a good answer makes. */
export const conceptFile = z.strictObject({
  question: localized,
  tags: tags.default([]),
  points: z
    .array(z.strictObject({ id: localId, text: localized }))
    .min(1)
    .max(50),
  misconceptions: z.array(localized).max(50).default([]),
  answer: localized,
  followups: z
    .array(z.strictObject({ question: localized, answer: localized }))
    .max(20)
    .default([]),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1).max(300),
        url,
        year: z.number().int().min(1900).max(2200).optional(),
      }),
    )
    .max(20)
    .default([]),
});
