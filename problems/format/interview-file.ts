import { z } from 'zod';
import { localId, localized, minutes, slug, tags } from './common-schema.ts';
import { difficulties } from './problem.ts';

/** `interviews/<slug>.yaml`: the rounds and steps of an interview, and how it is scored. */

const rules = z.strictObject({
  hints: z.boolean().default(true),
  counterexamples: z.boolean().default(false),
  complexity: z.boolean().default(false),
  back: z.boolean().default(false).describe('whether one may go back to an earlier step'),
  pauseMinutes: z.number().min(0).max(600).default(0),
});

const common = { title: localized.optional(), minutes, optional: z.boolean().default(false) };

const pick = z.strictObject({
  tags: tags.default([]),
  difficulty: z.enum(difficulties).optional(),
  count: z.number().int().min(1).max(10).default(1),
});

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('talk'), ...common, title: localized }),
  z.strictObject({
    kind: z.literal('concept'),
    ...common,
    ref: slug,
    followups: z.array(slug).max(20).default([]),
  }),
  z
    .strictObject({ kind: z.literal('coding'), ...common, ref: slug.optional(), pick: pick.optional() })
    .refine(
      (value) => (value.ref === undefined) !== (value.pick === undefined),
      'expected either ref or pick',
    ),
]);

const level = localized.optional();

const dimension = z.strictObject({
  id: localId,
  title: localized,
  weight: z.number().positive().max(1000),
  levels: z.strictObject({ '1': level, '2': level, '3': level, '4': level, '5': level }),
});

export const interviewFile = z.strictObject({
  title: localized,
  rules: rules.default({
    hints: true,
    counterexamples: false,
    complexity: false,
    back: false,
    pauseMinutes: 0,
  }),
  rounds: z
    .array(z.strictObject({ id: localId, title: localized, minutes, steps: z.array(step).min(1).max(50) }))
    .min(1)
    .max(20),
  rubric: z.array(dimension).max(20).default([]),
});
