import { CircleX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { useSolve } from '../solve-context.tsx';
import classes from './results.module.css';

interface DiagnosticListProps {
  readonly diagnostics: SubmissionView['diagnostics'];
  /** The program did not compile; otherwise these are type errors beside the verdict. */
  readonly isFatal: boolean;
}

export function DiagnosticList({ diagnostics, isFatal }: DiagnosticListProps) {
  const { t } = useTranslation('solve');
  const { goToPlace } = useSolve();
  return (
    <section className={classes.panel}>
      <h2 className={classes.panelTitle}>{t(isFatal ? 'results.compile' : 'results.types')}</h2>
      {!isFatal && <p className={classes.text}>{t('results.typesHint')}</p>}
      <ul className={classes.diagnostics}>
        {diagnostics.map(({ line, column, message, severity }) => (
          <li key={`${line}:${column}:${message}`}>
            <button
              type="button"
              className={classes.diagnostic}
              data-severity={severity}
              onClick={() => goToPlace({ line, column })}
            >
              {severity === 'error' ? (
                <CircleX size={15} aria-hidden />
              ) : (
                <TriangleAlert size={15} aria-hidden />
              )}
              <span className={classes.message}>{message}</span>
              <span className={classes.place}>{t('results.line', { line })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
