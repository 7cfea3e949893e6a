import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConnectionBanner, ConnectionChip } from './connection.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PaletteButton } from './palette.tsx';
import classes from './shell.module.css';
import { ShortcutButton } from './shortcut-sheet.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header() {
  const { t } = useTranslation();
  return (
    <>
      <header className={classes.header}>
        <Link to="/problems" className={classes.home}>
          <img className={classes.mark} src="/icon.svg" alt="" width={26} height={26} />
          <span className={classes.product}>{t('product')}</span>
        </Link>
        <nav className={classes.nav}>
          <Link to="/problems" className={classes.navLink}>
            {t('problems')}
          </Link>
        </nav>
        <span className={classes.space} />
        <ConnectionChip />
        <PaletteButton />
        <ShortcutButton />
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <ConnectionBanner />
    </>
  );
}
