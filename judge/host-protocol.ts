import type { Problem } from '#problems/format/problem.ts';
import type { JudgeOptions } from './options.ts';
import type { JudgeEvent, JudgeRequest, JudgeStatus } from './verdict.ts';

/** Messages between the server and the judge's own process. */

export type ToHost =
  | { readonly type: 'start'; readonly options: Omit<JudgeOptions, 'log'> }
  /** Sent once per version, before the first submission to it. */
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'forgetProblems' }
  | { readonly type: 'judge'; readonly id: number; readonly version: string; readonly request: JudgeRequest }
  | { readonly type: 'abort'; readonly id: number }
  | { readonly type: 'close' };

export type FromHost =
  | { readonly type: 'ready'; readonly status: JudgeStatus }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'event'; readonly id: number; readonly event: JudgeEvent }
  | { readonly type: 'ended'; readonly id: number; readonly error: string | null }
  | { readonly type: 'log'; readonly message: string; readonly fields: Readonly<Record<string, unknown>> };
