import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './layout.module.css';

const lines = [92, 78, 85, 40, 90, 66];

export function SolveSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.workspace} data-fills-screen role="status" aria-label={t('loading')}>
      <div className={classes.skeleton}>
        <Skeleton height={26} width="55%" mb="lg" />
        {lines.map((width) => (
          <Skeleton key={width} height={12} width={`${width}%`} mb="sm" />
        ))}
      </div>
    </div>
  );
}
