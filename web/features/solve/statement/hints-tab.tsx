import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hintQuery } from '../../../shared/api/problems.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Prose } from '../../../shared/ui/prose.tsx';
import { useSolve } from '../solve-context.tsx';
import classes from './statement.module.css';

/** A ladder: one step at a time, and only on demand. */
export function HintsTab() {
  const { t } = useTranslation('solve');
  const { slug, hints: total } = useSolve().problem;
  const [opened, setOpened] = useState(() => openedBefore.get(slug) ?? 0);
  const open = () => {
    openedBefore.set(slug, opened + 1);
    setOpened(opened + 1);
  };
  if (total === 0) return <p className={classes.empty}>{t('hints.none')}</p>;
  return (
    <div className={classes.statement}>
      <p className={classes.intro}>{t('hints.intro', { count: total })}</p>
      {Array.from({ length: opened }, (_, index) => (
        <Hint key={index} slug={slug} number={index + 1} />
      ))}
      {opened < total && (
        <Button variant="default" leftSection={<Lightbulb size={16} aria-hidden />} onClick={open}>
          {t('hints.show', { number: opened + 1, total })}
        </Button>
      )}
    </div>
  );
}

function Hint({ slug, number }: { readonly slug: string; readonly number: number }) {
  const { t } = useTranslation('solve');
  const { data, error, refetch } = useQuery(hintQuery(slug, number));
  return (
    <section className={classes.hint}>
      <h2 className={classes.section}>{t('hints.hint', { number })}</h2>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <Prose text={data.text} />}
    </section>
  );
}

/** How far each ladder was climbed, for as long as the page lives. */
const openedBefore = new Map<string, number>();
