import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { isOver, type Progress } from '../../../shared/live/submission-progress.ts';
import { firstFailing } from './failing.ts';
import { useCaseTitle } from './use-case-title.ts';

/** The one line that screen readers hear when the judging starts and when it ends; single tests stay silent. */
export function ResultSummary({ progress, mode }: ResultSummaryProps) {
  const { t } = useTranslation(['solve', 'common']);
  const titleOf = useCaseTitle(mode);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {summaryText()}
    </p>
  );

  function summaryText(): string {
    if (!isOver(progress)) return t('results.judging');
    if (progress.verdict === null || progress.score === null) return t('results.cancelled');
    const verdict = t(`common:verdict.${progress.verdict}`);
    const failing = firstFailing(progress.cases);
    const { passed, total } = progress.score;
    return failing === null
      ? t('results.summary', { verdict, passed, total })
      : t('results.summaryFirst', { verdict, passed, total, name: titleOf(failing) });
  }
}

interface ResultSummaryProps {
  readonly progress: Progress;
  readonly mode: SubmissionView['mode'];
}
