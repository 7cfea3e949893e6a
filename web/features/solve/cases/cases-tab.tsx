import { ActionIcon, Button } from '@mantine/core';
import { Plus, RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSolve } from '../solve-context.tsx';
import { CaseForm } from './case-form.tsx';
import classes from './cases.module.css';

/** The cases that Run judges: chips to choose one, and its fields below. */
export function CasesTab() {
  const { t } = useTranslation('solve');
  const { problem, cases } = useSolve();
  if (problem.kind === 'types') return <p className={classes.note}>{t('cases.assertions')}</p>;
  const faulty = new Set(cases.issues.map(({ caseIndex }) => caseIndex));
  return (
    <div className={classes.cases}>
      <div className={classes.chips} role="group" aria-label={t('cases.label')}>
        {cases.list.map(({ id }, index) => (
          <span key={id} className={classes.chip} data-selected={id === cases.selected?.id || undefined}>
            <button
              type="button"
              className={classes.choose}
              aria-pressed={id === cases.selected?.id}
              data-faulty={faulty.has(index) || undefined}
              onClick={() => cases.select(id)}
            >
              {t('cases.case', { number: index + 1 })}
            </button>
            {cases.list.length > 1 && (
              <button
                type="button"
                className={classes.remove}
                aria-label={t('cases.remove', { number: index + 1 })}
                onClick={() => cases.remove(id)}
              >
                <X size={13} aria-hidden />
              </button>
            )}
          </span>
        ))}
        {cases.canAdd && (
          <Button
            size="compact-sm"
            fw={500}
            variant="subtle"
            color="gray"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => cases.add()}
          >
            {t('cases.add')}
          </Button>
        )}
        {cases.isEdited && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('cases.restore')}
            title={t('cases.restore')}
            onClick={cases.restore}
          >
            <RotateCcw size={14} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {cases.selected !== null && <CaseForm key={cases.selected.id} selected={cases.selected} />}
    </div>
  );
}
