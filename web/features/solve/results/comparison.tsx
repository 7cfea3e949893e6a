import { useTranslation } from 'react-i18next';
import { ValueBlock } from '../../../shared/ui/value-block.tsx';
import { difference } from './difference.ts';
import classes from './results.module.css';

/** Expected and actual side by side; where they part is marked by weight and underline, not by colour alone. */
export function Comparison({ expected, actual, isEqual }: ComparisonProps) {
  const { t } = useTranslation('solve');
  const parts = isEqual ? null : difference(expected, actual);
  return (
    <div className={classes.comparison}>
      <ValueBlock label={t('results.expected')}>
        {parts === null ? expected : <Marked {...parts} middle={parts.expected} />}
      </ValueBlock>
      <ValueBlock label={t('results.result')} tone={isEqual ? 'good' : 'bad'}>
        {parts === null ? actual : <Marked {...parts} middle={parts.actual} />}
      </ValueBlock>
    </div>
  );
}

interface ComparisonProps {
  readonly expected: string;
  readonly actual: string;
  readonly isEqual: boolean;
}

function Marked({
  start,
  middle,
  end,
}: {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}) {
  return (
    <>
      {start}
      {middle !== '' && <mark className={classes.mark}>{middle}</mark>}
      {end}
    </>
  );
}
