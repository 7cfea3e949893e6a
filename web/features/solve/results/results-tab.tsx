import { Loader } from '@mantine/core';
import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { useSolve } from '../solve-context.tsx';
import { ResultSummary } from './result-summary.tsx';
import { ResultView } from './result-view.tsx';
import classes from './results.module.css';

/** What the judge says of the submission on the screen, as it says it. */
export function ResultsTab() {
  const { t } = useTranslation('solve');
  const { judging } = useSolve();
  const { active, progress, isSending } = judging;
  if (isSending || (active === null && judging.isRunning)) {
    return (
      <p className={classes.waiting} role="status">
        <Loader size={16} aria-hidden /> {t('actions.sending')}
      </p>
    );
  }
  if (active === null || progress === null) {
    return <EmptyState icon={Play} title={t('results.none')} text={t('results.noneHint')} />;
  }
  return (
    <>
      <ResultSummary progress={progress} mode={active.mode} />
      <ResultView key={active.id} submission={active} progress={progress} />
    </>
  );
}
