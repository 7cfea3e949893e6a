import type { JudgeEvent } from '#judge/verdict.ts';
import { submissionEvent, type SubmissionEvent } from '../contract/live.ts';

/**
 * What a candidate may know of an event. The judge leaves the data of hidden cases out; this is the second wall:
 * of a hidden case six fields are picked, of everything else what the contract declares.
 */
export function publicEvent(event: JudgeEvent, mode: 'submit' | 'run'): SubmissionEvent {
  if (event.kind !== 'case' || event.case.sample || mode === 'run') return submissionEvent.parse(event);
  const { index, name, sample, verdict, timeMs, memoryKb } = event.case;
  return submissionEvent.parse({ kind: 'case', case: { index, name, sample, verdict, timeMs, memoryKb } });
}
