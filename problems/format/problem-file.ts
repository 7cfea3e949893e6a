import { z } from 'zod';
import { localized, tags, url } from './common-schema.ts';
import { inputDeclaration } from './input-schema.ts';
import { isMapping, isSequence } from './read.ts';
import { complexities, difficulties, kinds, solutionFolders } from './problem.ts';

/**
 * What stands in a problem's YAML file. Strict: an unknown key is an error. What needs the signature, or other
 * files, is checked when the problem is built.
 */

/** A path inside the problem folder; that it stays inside is checked when it is read. */
const filePath = z.string().min(1).max(200);

const count = z.number().int().min(1).max(500);
const seed = z
  .number()
  .int()
  .min(0)
  .max(2 ** 53 - 1);
const title = z.string().min(1).max(200);

const limits = z.strictObject({
  timeMs: z.number().int().min(1).max(20_000).default(2000).describe('CPU time of one test'),
  memoryMb: z.number().int().min(16).max(1024).default(256),
  outputKb: z.number().int().min(1).max(8192).default(256),
});

const tolerance = z.strictObject({ abs: z.number().min(0).optional(), rel: z.number().min(0).optional() });

/** Written by hand because it holds itself. */
export type RawChecker =
  | 'exact'
  | 'unordered'
  | {
      readonly unordered?: 'deep' | undefined;
      readonly tolerance?: z.infer<typeof tolerance> | undefined;
      readonly fields?: Readonly<Record<string, RawChecker>> | undefined;
      readonly script?: string | undefined;
    };

const checkerTable = z
  .strictObject({
    unordered: z.literal('deep', 'expected deep').optional(),
    tolerance: tolerance.optional(),
    get fields(): z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<RawChecker>>> {
      return z.record(z.string(), checker).optional();
    },
    script: filePath.optional(),
  })
  .refine((value) => Object.values(value).filter((entry) => entry !== undefined).length === 1, {
    error: 'expected one of unordered, tolerance, fields, script',
  });

const checker: z.ZodType<RawChecker> = z
  .union([z.enum(['exact', 'unordered']), checkerTable])
  .meta({ id: 'Checker' });

const stream = z.union([z.string(), z.strictObject({ file: filePath })]);

const sample = z.strictObject({
  name: title.optional(),
  explanation: localized.optional(),
  args: z
    .unknown()
    .refine(
      (value) => value === undefined || isMapping(value) || isSequence(value),
      'expected a list (by position) or a mapping (by name)',
    )
    .optional()
    .describe('by position or by name'),
  argsFile: filePath.optional(),
  ops: z.array(z.unknown()).optional(),
  expected: z.unknown().optional(),
  throws: z.union([z.literal(true), z.string().min(1)], 'expected true or a part of the message').optional(),
  stdin: stream.optional(),
  stdout: stream.optional(),
  assert: z.string().min(1).optional(),
  rejects: z.string().min(1).optional(),
});

const test = sample.extend({
  generate: count.optional().describe('how many inputs are made from the declaration'),
  script: filePath.optional().describe('a generator in TypeScript'),
  seed: seed.optional(),
});

const sources = z.record(
  z.string().regex(/^[\w][\w.-]*$/, 'expected a file name'),
  z.string().min(1).max(65_536),
);

export const problemFile = z.strictObject({
  title: localized,
  difficulty: z.enum(difficulties).default('medium'),
  tags: tags.default([]),
  kind: z.enum(kinds).default('function'),
  signature: z.string().min(1).max(4000).optional(),
  statement: localized.optional(),
  hints: z.array(localized).max(20).default([]),
  editorial: localized.optional(),
  limits: limits.default({ timeMs: 2000, memoryMb: 256, outputKb: 256 }),
  checker: checker.default('exact'),
  mutates: z.enum(['allowed', 'forbidden']).default('allowed'),
  answer: z.union([z.string(), z.strictObject({ prefix: z.string() })]).optional(),
  input: inputDeclaration.optional(),
  nodes: z.record(z.string(), z.string()).default({}),
  driver: filePath.optional(),
  result: z.string().min(1).max(1000).optional().describe('type of what the driver returns'),
  clock: z.enum(['real', 'virtual']).default('real'),
  forbid: z
    .array(
      z
        .string()
        .regex(/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/, 'expected a path like Array.prototype.sort'),
    )
    .max(100)
    .default([]),
  strictTypes: z.boolean().default(false),
  libraries: z.array(z.never('expected [], which takes the libraries away')).optional(),
  samples: z.array(sample).max(50).default([]),
  tests: z.array(test).max(500).default([]),
  solutions: z.partialRecord(z.enum(solutionFolders), sources).optional(),
  complexity: z.enum(complexities).optional(),
  sources: z.array(z.strictObject({ title, url })).max(20).default([]),
});

export type ProblemFile = z.infer<typeof problemFile>;
export type RawCase = z.infer<typeof test>;

export type RawStream = z.infer<typeof stream>;
