import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../../shared/api/submissions.ts';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { useSolve } from '../solve-context.tsx';
import { HistoryList } from './history-list.tsx';
import { OpenSubmission } from './open-submission.tsx';

/** Own submits of this problem, newest first; one of them open when the URL says so. */
export function HistoryTab() {
  const { t } = useTranslation('solve');
  const { slug } = useSolve().problem;
  const { submission } = useSearch({ from: '/problems/$slug' });
  const { data: history, error, refetch } = useQuery(historyQuery(slug));
  if (submission !== undefined) return <OpenSubmission id={submission} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (history === undefined) return null;
  const submits = history.filter(({ mode }) => mode === 'submit');
  if (submits.length === 0)
    return <EmptyState icon={History} title={t('history.none')} text={t('history.noneHint')} />;
  return <HistoryList submissions={submits} />;
}
