import { useTranslation } from 'react-i18next';
import type { ProblemSummary } from '#server/contract/problems.ts';
import classes from '../problems.module.css';

export function ProgressSummary({ problems }: { readonly problems: readonly ProblemSummary[] }) {
  const { t } = useTranslation('problems');
  const total = problems.length;
  const solved = problems.filter((problem) => problem.status === 'solved').length;
  const tried = problems.filter((problem) => problem.status === 'tried').length;
  return (
    <div className={classes.progress}>
      <p className={classes.progressText}>
        <strong>{t('progress', { solved, total })}</strong>
        {tried > 0 && <span> · {t('progressTried', { count: tried })}</span>}
      </p>
      <div className={classes.progressBar} aria-hidden>
        <span className={classes.progressSolved} style={{ width: `${(100 * solved) / total}%` }} />
        <span className={classes.progressTried} style={{ width: `${(100 * tried) / total}%` }} />
      </div>
    </div>
  );
}
