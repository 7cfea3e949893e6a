import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../problems.module.css';

const rows = Array.from({ length: 8 }, (_, index) => index);

export function ListSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={classes.filters}>
        <Skeleton height={36} radius="md" />
      </div>
      <div className={classes.list}>
        {rows.map((row) => (
          <div key={row} className={classes.row}>
            <Skeleton circle height={18} />
            <Skeleton height={14} width={`${30 + ((row * 17) % 30)}%`} />
          </div>
        ))}
      </div>
    </div>
  );
}
