import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { useLanguage } from '../../../shared/i18n/index.ts';
import { codeLanguageNames } from '../../../shared/ui/code-languages.ts';
import { roundTime, formatMemory } from '../../../shared/ui/figures.ts';
import { VerdictLabel } from '../../../shared/ui/verdict.tsx';
import { useOpenSideTab } from '../use-solve-keys.ts';
import { formatMoment } from './format-moment.ts';
import classes from './history.module.css';

export function HistoryList({ submissions }: { readonly submissions: readonly SubmissionView[] }) {
  const { t } = useTranslation('solve');
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={t('history.label')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('history.verdict')}</th>
            <th scope="col">{t('history.time')}</th>
            <th scope="col">{t('history.memory')}</th>
            <th scope="col">{t('history.language')}</th>
            <th scope="col">{t('history.date')}</th>
          </tr>
        </thead>
        <tbody>
          {submissions.map((submission) => (
            <HistoryRow key={submission.id} submission={submission} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HistoryRow({ submission }: { readonly submission: SubmissionView }) {
  const { t } = useTranslation('solve');
  const date = formatMoment(submission.createdAt, useLanguage());
  const open = useOpenSideTab();
  const { timeMs, memoryKb } = submission;
  return (
    <tr>
      <td>
        <UnstyledButton className={classes.open} onClick={() => open('submissions', submission.id)}>
          <HistoryVerdict submission={submission} />
          <span className="visually-hidden">{t('history.open', { date })}</span>
        </UnstyledButton>
      </td>
      <td>{timeMs === null ? '–' : t('results.time', { ms: roundTime(timeMs) })}</td>
      <td>{memoryKb === null ? '–' : formatMemory(memoryKb)}</td>
      <td>{codeLanguageNames[submission.language]}</td>
      <td>{date}</td>
    </tr>
  );
}

function HistoryVerdict({ submission }: { readonly submission: SubmissionView }) {
  const { t } = useTranslation('solve');
  if (submission.verdict !== null) return <VerdictLabel verdict={submission.verdict} />;
  return <span>{submission.state === 'cancelled' ? t('results.cancelled') : t('history.running')}</span>;
}
