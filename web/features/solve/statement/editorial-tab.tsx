import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { GraduationCap } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editorialQuery } from '../../../shared/api/problems.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Prose } from '../../../shared/ui/prose.tsx';
import { useSolve } from '../solve-context.tsx';
import classes from './statement.module.css';

/** Open after AC, on demand before. */
export function EditorialTab() {
  const { t } = useTranslation('solve');
  const { slug, status, hasEditorial } = useSolve().problem;
  const [isWanted, setWanted] = useState(false);
  if (!hasEditorial) return <p className={classes.empty}>{t('editorial.none')}</p>;
  if (status === 'solved' || isWanted) return <Editorial slug={slug} />;
  return (
    <div className={classes.statement}>
      <p className={classes.intro}>{t('editorial.gate')}</p>
      <Button
        variant="default"
        leftSection={<GraduationCap size={16} aria-hidden />}
        onClick={() => setWanted(true)}
      >
        {t('editorial.show')}
      </Button>
    </div>
  );
}

function Editorial({ slug }: { readonly slug: string }) {
  const { data, error, refetch } = useQuery(editorialQuery(slug));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <div className={classes.statement}>{data !== undefined && <Prose text={data.text} />}</div>;
}
