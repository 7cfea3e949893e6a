import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSolve } from '../solve-context.tsx';
import classes from './editor-pane.module.css';

/** Shown when another tab's newer text took the place of unsaved keys here. */
export function OtherVersionBar() {
  const { t } = useTranslation('solve');
  const { draft } = useSolve();
  if (!draft.isOlderKept) return null;
  return (
    <div className={classes.otherVersion} role="status">
      {t('draft.otherTab')}
      <Button size="compact-xs" variant="light" onClick={draft.bringBack}>
        {t('draft.otherVersion')}
      </Button>
    </div>
  );
}
