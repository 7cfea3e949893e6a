import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { isOver, type Progress } from '../../../shared/live/submission-progress.ts';
import { roundTime, formatMemory } from '../../../shared/ui/figures.ts';
import { VerdictLabel } from '../../../shared/ui/verdict.tsx';
import { CaseDetail } from './case-detail.tsx';
import { CaseTiles } from './case-tiles.tsx';
import { ComplexityPanel } from './complexity-panel.tsx';
import { CounterexamplePanel } from './counterexample-panel.tsx';
import { DiagnosticList } from './diagnostic-list.tsx';
import { firstFailing } from './failing.ts';
import { useCaseTitle } from './use-case-title.ts';
import { MistakePanel } from './mistake-panel.tsx';
import classes from './results.module.css';

interface ResultViewProps {
  readonly submission: SubmissionView;
  readonly progress: Progress;
}

/** Verdict, a tile per test, the chosen or first failing one in full, and what was found out besides. */
export function ResultView({ submission, progress }: ResultViewProps) {
  const { t } = useTranslation('solve');
  const [chosen, setChosen] = useState<number | null>(null);
  const titleOf = useCaseTitle(submission.mode);
  const { cases, diagnostics, counterexample, mistake, complexity, verdict, stage } = progress;
  const shown =
    cases.find(({ index }) => index === chosen) ??
    firstFailing(cases) ??
    (isOver(progress) ? cases[0] : undefined);
  return (
    <div className={classes.result}>
      <Headline progress={progress} />
      {verdict === 'IE' && <p className={classes.text}>{t('results.internal')}</p>}
      {mistake !== undefined && <MistakePanel mistake={mistake} />}
      {diagnostics.length > 0 && verdict === 'CE' && <DiagnosticList diagnostics={diagnostics} isFatal />}
      {cases.length > 0 && (
        <CaseTiles
          cases={cases}
          shown={shown?.index ?? null}
          isCompact={submission.mode === 'submit'}
          titleOf={titleOf}
          onChoose={setChosen}
        />
      )}
      {shown !== undefined && (
        <CaseDetail
          key={shown.index}
          shown={shown}
          title={titleOf(shown)}
          isSearching={stage === 'finished'}
        />
      )}
      {counterexample !== undefined && <CounterexamplePanel counterexample={counterexample} />}
      {complexity !== undefined && <ComplexityPanel complexity={complexity} />}
      {diagnostics.length > 0 && verdict !== 'CE' && (
        <DiagnosticList diagnostics={diagnostics} isFatal={false} />
      )}
    </div>
  );
}

function Headline({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('solve');
  const { verdict, score, timeMs, memoryKb, cases, stage } = progress;
  if (!isOver(progress)) {
    return (
      <div className={classes.headline}>
        <Loader size={18} aria-hidden />
        <span className={classes.judging}>
          {stage === 'queued' ? t('results.queued') : t('results.judging')}
        </span>
        {cases.length > 0 && (
          <span className={classes.figure}>{t('results.passedSoFar', { count: cases.length })}</span>
        )}
      </div>
    );
  }
  return (
    <div className={classes.headline}>
      {verdict === null ? (
        <span className={classes.judging}>{t('results.cancelled')}</span>
      ) : (
        <VerdictLabel verdict={verdict} size="lg" />
      )}
      {score !== null && verdict !== 'CE' && (
        <span className={classes.figure}>{t('results.passed', { ...score })}</span>
      )}
      {timeMs !== null && (
        <span className={classes.figure}>{t('results.time', { ms: roundTime(timeMs) })}</span>
      )}
      {memoryKb !== null && <span className={classes.figure}>{formatMemory(memoryKb)}</span>}
    </div>
  );
}
