import { useTranslation } from 'react-i18next';
import { isOver, type Progress } from '../../../shared/live/submission-progress.ts';
import { firstFailing } from './failing.ts';

/** The one line that screen readers hear when the judging starts and when it ends; single tests stay silent. */
export function ResultSummary({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation(['solve', 'common']);
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
      : t('results.summaryFirst', { verdict, passed, total, name: failing.name });
  }
}
