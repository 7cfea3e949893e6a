import { Button, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { FolderOpen, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemSummary } from '#server/contract/problems.ts';
import { problemsQuery } from '../../shared/api/problems.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { FilterBar } from './components/filter-bar.tsx';
import { ProblemList } from './components/problem-list.tsx';
import { ListSkeleton } from './components/list-skeleton.tsx';
import { ProgressSummary } from './components/progress-summary.tsx';
import { countTags, filterProblems, indexProblems } from './filters.ts';
import classes from './problems.module.css';
import { useFilters } from './use-filters.ts';

const none: readonly ProblemSummary[] = [];

export function ProblemsPage() {
  const { t } = useTranslation('problems');
  useDocumentTitle(`${t('title')} · Mianjin`);
  const { data: problems = none, error, isPending, refetch } = useQuery(problemsQuery);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Title order={1} tabIndex={-1} className={classes.title}>
          {t('title')}
        </Title>
        {problems.length > 0 && <ProgressSummary problems={problems} />}
      </div>
      {isPending ? (
        <ListSkeleton />
      ) : error !== null && problems.length === 0 ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : problems.length === 0 ? (
        <EmptyState icon={FolderOpen} title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <FilteredList problems={problems} />
      )}
    </div>
  );
}

function FilteredList({ problems }: { readonly problems: readonly ProblemSummary[] }) {
  const { t } = useTranslation('problems');
  const { filters, text, search, setFilters } = useFilters();
  const index = useMemo(() => indexProblems(problems), [problems]);
  const tags = useMemo(() => countTags(problems), [problems]);
  const found = useMemo(() => filterProblems(index, filters), [index, filters]);
  return (
    <>
      <FilterBar
        text={text}
        onSearch={search}
        filters={filters}
        tags={tags}
        found={found.length}
        total={problems.length}
        onChange={setFilters}
      />
      {found.length === 0 ? (
        <EmptyState icon={SearchX} title={t('nothing.title')} text={t('nothing.text')}>
          <Button variant="default" mt="xs" onClick={() => setFilters({})}>
            {t('clear')}
          </Button>
        </EmptyState>
      ) : (
        <ProblemList problems={found} />
      )}
    </>
  );
}
