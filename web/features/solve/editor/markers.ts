import type { Language } from '#judge/verdict.ts';
import type { SubmissionView } from '#server/contract/submissions.ts';
import type { EditorMarker } from '../../../shared/editor/editor-props.ts';
import type { Progress } from '../../../shared/live/submission-progress.ts';

const none: readonly EditorMarker[] = [];

/**
 * Where the judge's complaints belong in the text: compile and type errors, and the first runtime error.
 * None when the text is no longer the one that was judged: the lines would be wrong.
 */
export function markersOf(
  submission: Pick<SubmissionView, 'source' | 'language'> | null,
  progress: Progress | null,
  text: string,
  language: Language,
): readonly EditorMarker[] {
  if (submission === null || progress === null) return none;
  if (submission.language !== language || submission.source !== text) return none;
  const error = progress.cases.find((one) => one.error?.line != null)?.error;
  const thrown =
    error?.line == null
      ? none
      : [
          {
            line: error.line,
            column: error.column ?? 1,
            message: `${error.name}: ${error.message}`,
            severity: 'error' as const,
          },
        ];
  return [...progress.diagnostics, ...thrown];
}
