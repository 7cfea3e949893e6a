import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ProblemSummary } from '#server/contract/problems.ts';
import classes from './status-mark.module.css';

const icons = { new: Circle, tried: CircleDot, solved: CircleCheck } as const;

/** Solved, tried or new: by shape and colour, and in words for those who hear the page. */
export function StatusMark({ status }: { readonly status: ProblemSummary['status'] }) {
  const { t } = useTranslation();
  const Icon = icons[status];
  return (
    <span className={classes.mark} data-status={status} title={t(`status.${status}`)}>
      <Icon size={18} strokeWidth={status === 'new' ? 1.5 : 2.25} aria-hidden />
      <span className="visually-hidden">{t(`status.${status}`)}</span>
    </span>
  );
}
