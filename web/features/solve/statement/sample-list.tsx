import { useTranslation } from 'react-i18next';
import type { Sample } from '#server/contract/problems.ts';
import { formatData } from '../../../shared/ui/format-value.ts';
import { Prose } from '../../../shared/ui/prose.tsx';
import { ValueBlock } from '../../../shared/ui/value-block.tsx';
import { CaseInput } from '../cases/case-input.tsx';
import { useSolve } from '../solve-context.tsx';
import classes from './statement.module.css';

/** The samples, drawn from the data that is judged, so they can't drift from it. */
export function SampleList() {
  const { t } = useTranslation('solve');
  const { samples } = useSolve().problem;
  if (samples.length === 0) return null;
  return (
    <>
      {samples.map((sample, index) => (
        <section key={sample.name} className={classes.sample}>
          <h3 className={classes.section}>{t('statement.sample', { number: index + 1 })}</h3>
          <SampleData sample={sample} />
        </section>
      ))}
    </>
  );
}

function SampleData({ sample }: { readonly sample: Sample }) {
  const { t } = useTranslation('solve');
  const { expected } = sample;
  return (
    <div className={classes.sampleData}>
      <CaseInput data={sample} />
      {expected !== undefined && (
        <ValueBlock label={t('results.expected')}>
          {formatData(expected, sample.stdin !== undefined)}
        </ValueBlock>
      )}
      {sample.explanation !== undefined && <Prose text={sample.explanation} compact />}
    </div>
  );
}
