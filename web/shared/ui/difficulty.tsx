import { useTranslation } from 'react-i18next';
import type { Difficulty as Level } from '#problems/format/problem.ts';
import classes from './difficulty.module.css';

export function Difficulty({ level }: { readonly level: Level }) {
  const { t } = useTranslation();
  return (
    <span className={classes.difficulty} data-level={level}>
      {t(`difficulty.${level}`)}
    </span>
  );
}
