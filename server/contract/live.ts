import { z } from 'zod';
import { verdicts } from '#judge/verdict.ts';
import { errorCodes, id, localized, type ErrorCode } from './common.ts';
import { caseView, complexity, counterexample, diagnostic, score } from './submissions.ts';

/** `WS /api/live`: JSON text frames. */

export const liveRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('watch'), submission: id, after: z.number().int().min(0) }),
  z.object({ type: z.literal('unwatch'), submission: id }),
  z.object({ type: z.literal('ping') }),
]);
export type LiveRequest = z.infer<typeof liveRequest>;

/** The events of one submission, in order; after `settled` nothing more comes. */
export const submissionEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queued') }),
  z.object({ kind: z.literal('compiled'), ms: z.number() }),
  z.object({ kind: z.literal('compileFailed'), diagnostics: z.array(diagnostic) }),
  z.object({ kind: z.literal('case'), case: caseView }),
  z.object({
    kind: z.literal('finished'),
    verdict: z.enum(verdicts).nullable(),
    score,
    timeMs: z.number().nullable(),
    memoryKb: z.number().nullable(),
  }),
  z.object({ kind: z.literal('diagnostics'), diagnostics: z.array(diagnostic) }),
  z.object({ kind: z.literal('counterexample'), counterexample }),
  z.object({ kind: z.literal('mistake'), mistake: localized }),
  z.object({ kind: z.literal('complexity'), complexity }),
  z.object({ kind: z.literal('settled') }),
]);
export type SubmissionEvent = z.infer<typeof submissionEvent>;

export const liveMessage = z.discriminatedUnion('type', [
  /** `seq` starts at 1 and has no gaps. */
  z.object({ type: z.literal('event'), submission: id, seq: z.number().int(), event: submissionEvent }),
  z.object({
    type: z.literal('error'),
    code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
    message: z.string(),
    submission: id.optional(),
  }),
  z.object({ type: z.literal('pong') }),
]);
export type LiveMessage = z.infer<typeof liveMessage>;
