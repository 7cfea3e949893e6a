import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#server/contract/submissions.ts';
import { toneOf, VerdictIcon } from '../../../shared/ui/verdict.tsx';
import classes from './results.module.css';

interface CaseTilesProps {
  readonly cases: readonly CaseView[];
  readonly shown: number | null;
  /** Icons alone, so that the failing case below stays in sight; else with their names. */
  readonly isCompact: boolean;
  readonly titleOf: (shown: CaseView) => string;
  readonly onChoose: (index: number) => void;
}

/** A tile per test. One tab stop; the arrow keys move along. */
export function CaseTiles({ cases, shown, isCompact, titleOf, onChoose }: CaseTilesProps) {
  const { t } = useTranslation(['solve', 'common']);
  const stop = shown ?? cases[0]?.index;
  return (
    <div className={classes.tiles} role="group" aria-label={t('results.tests')} onKeyDown={moveAlong}>
      {cases
        .map((one) => ({ ...one, title: titleOf(one) }))
        .map(({ index, title, verdict }) => (
          <button
            key={index}
            type="button"
            className={classes.tile}
            data-tone={toneOf(verdict)}
            data-compact={isCompact || undefined}
            tabIndex={index === stop ? 0 : -1}
            aria-pressed={index === shown}
            aria-label={`${title}: ${t(`common:verdict.${verdict}`)}`}
            title={`${title} · ${t(`common:verdict.${verdict}`)}`}
            onClick={() => onChoose(index)}
          >
            <VerdictIcon verdict={verdict} size={13} />
            {!isCompact && title}
          </button>
        ))}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveAlong(event: KeyboardEvent<HTMLDivElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const tiles = Array.from(event.currentTarget.querySelectorAll('button'));
  const next = tiles[tiles.findIndex((tile) => tile === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
