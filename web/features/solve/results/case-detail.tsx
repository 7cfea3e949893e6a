import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#server/contract/submissions.ts';
import { roundTime, formatMemory } from '../../../shared/ui/figures.ts';
import { formatData } from '../../../shared/ui/format-value.ts';
import { ValueBlock } from '../../../shared/ui/value-block.tsx';
import { VerdictLabel } from '../../../shared/ui/verdict.tsx';
import { CaseInput } from '../cases/case-input.tsx';
import { useSolve } from '../solve-context.tsx';
import { Comparison } from './comparison.tsx';
import classes from './results.module.css';

interface CaseDetailProps {
  readonly shown: CaseView;
  readonly title: string;
  /** The judge still looks for a smaller failing input. */
  readonly isSearching: boolean;
}

export function CaseDetail({ shown, title, isSearching }: CaseDetailProps) {
  const { t } = useTranslation('solve');
  const isOpen = shown.args !== undefined || shown.ops !== undefined || shown.stdin !== undefined;
  return (
    <section className={classes.detail} aria-label={title}>
      <div className={classes.detailHead}>
        <h2 className={classes.detailName}>{title}</h2>
        <VerdictLabel verdict={shown.verdict} />
        {shown.timeMs !== null && (
          <span className={classes.figure}>{t('results.time', { ms: roundTime(shown.timeMs) })}</span>
        )}
        {shown.memoryKb !== null && <span className={classes.figure}>{formatMemory(shown.memoryKb)}</span>}
      </div>
      {shown.reason !== undefined && <p className={classes.reason}>{shown.reason}</p>}
      {shown.error !== undefined && <RuntimeError error={shown.error} />}
      {isOpen ? (
        <OpenCase shown={shown} />
      ) : (
        <p className={classes.text}>{t(closedText(shown, isSearching))}</p>
      )}
    </section>
  );
}

function closedText({ verdict }: CaseView, isSearching: boolean) {
  if (verdict === 'SC') return 'results.skipped' as const;
  return verdict !== 'AC' && isSearching ? ('results.hiddenSearching' as const) : ('results.hidden' as const);
}

function OpenCase({ shown }: { readonly shown: CaseView }) {
  const { t } = useTranslation('solve');
  const { expected, actual } = shown;
  const format = (value: unknown) => formatData(value, shown.stdin !== undefined);
  return (
    <div className={classes.data}>
      <CaseInput data={shown} />
      {expected !== undefined && actual !== undefined ? (
        <Comparison expected={format(expected)} actual={format(actual)} isEqual={shown.verdict === 'AC'} />
      ) : (
        expected !== undefined && <ValueBlock label={t('results.expected')}>{format(expected)}</ValueBlock>
      )}
      {shown.stdout !== undefined && shown.stdout !== '' && (
        <ValueBlock label={t('results.stdout')}>{shown.stdout}</ValueBlock>
      )}
    </div>
  );
}

function RuntimeError({ error }: { readonly error: NonNullable<CaseView['error']> }) {
  const { t } = useTranslation('solve');
  const { goToPlace } = useSolve();
  const { line, column } = error;
  return (
    <div className={classes.error}>
      <code>
        {error.name}: {error.message}
      </code>
      {line !== null && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => goToPlace({ line, column: column ?? 1 })}
        >
          {t('results.goToLine', { line })}
        </Anchor>
      )}
    </div>
  );
}
