import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { formatData } from '../../../shared/ui/format-value.ts';
import { CaseInput } from '../cases/case-input.tsx';
import { useSolve } from '../solve-context.tsx';
import { Comparison } from './comparison.tsx';
import classes from './results.module.css';

export function CounterexamplePanel({
  counterexample,
}: {
  readonly counterexample: NonNullable<SubmissionView['counterexample']>;
}) {
  const { t } = useTranslation('solve');
  const { addCase } = useSolve();
  const { expected, actual, steps, stdin } = counterexample;
  const format = (value: unknown) => formatData(value, stdin !== undefined);
  return (
    <section className={classes.panel}>
      <div className={classes.panelHead}>
        <h2 className={classes.panelTitle}>{t('results.counterexample')}</h2>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<Plus size={13} aria-hidden />}
          onClick={() => addCase(counterexample)}
        >
          {t('results.addToCases')}
        </Button>
      </div>
      <p className={classes.text}>{t('results.counterexampleHint', { count: steps })}</p>
      <div className={classes.data}>
        <CaseInput data={counterexample} />
        <Comparison expected={format(expected)} actual={format(actual)} isEqual={false} />
      </div>
    </section>
  );
}
