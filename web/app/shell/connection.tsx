import { useTranslation } from 'react-i18next';
import { useConnectionState } from '../../shared/live/live-context.tsx';
import classes from './shell.module.css';

/** The state of the live socket, in words; said politely when it changes. */
export function ConnectionChip() {
  const { t } = useTranslation();
  const state = useConnectionState();
  const shown = state === 'idle' ? 'online' : state;
  return (
    <span className={classes.connection} data-state={shown} role="status" title={t(`connection.${shown}`)}>
      <span className={classes.dot} aria-hidden />
      <span className={shown === 'online' ? 'visually-hidden' : classes.wide}>
        {t(`connection.${shown}`)}
      </span>
    </span>
  );
}

/** While offline: what still works. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  if (useConnectionState() !== 'offline') return null;
  return <div className={classes.banner}>{t('connection.offlineHint')}</div>;
}
