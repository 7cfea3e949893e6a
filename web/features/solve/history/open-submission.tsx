import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, CornerUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { submissionQuery } from '../../../shared/api/submissions.ts';
import { useLanguage } from '../../../shared/i18n/index.ts';
import { progressOf } from '../../../shared/live/submission-progress.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { ValueBlock } from '../../../shared/ui/value-block.tsx';
import { ResultView } from '../results/result-view.tsx';
import { useSolve } from '../solve-context.tsx';
import { useOpenSideTab } from '../use-solve-keys.ts';
import { formatMoment } from './format-moment.ts';
import classes from './history.module.css';

export function OpenSubmission({ id }: { readonly id: string }) {
  const { t } = useTranslation('solve');
  const language = useLanguage();
  const { restore } = useSolve();
  const open = useOpenSideTab();
  const { data: submission, error, refetch } = useQuery(submissionQuery(id));
  return (
    <div className={classes.opened}>
      <div className={classes.bar}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<ArrowLeft size={15} aria-hidden />}
          onClick={() => open('submissions')}
        >
          {t('history.back')}
        </Button>
        {submission !== undefined && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<CornerUpRight size={15} aria-hidden />}
            onClick={() => restore(submission.source, submission.language)}
          >
            {t('history.restore')}
          </Button>
        )}
      </div>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {submission === undefined && error === null && <Skeleton height={120} m="md" width="auto" />}
      {submission !== undefined && (
        <>
          <p className={classes.date}>{formatMoment(submission.createdAt, language)}</p>
          <ResultView submission={submission} progress={progressOf(submission)} />
          <div className={classes.code}>
            <ValueBlock label={t('history.code')}>{submission.source}</ValueBlock>
          </div>
        </>
      )}
    </div>
  );
}
