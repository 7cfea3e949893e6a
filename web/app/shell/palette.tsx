import { Kbd, UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { createFlag } from '../../shared/ui/flag.ts';
import { ariaKeys, hasMod, keyLabel } from '../../shared/ui/keys.ts';
import classes from './shell.module.css';

const wanted = createFlag();

const PaletteDialog = lazy(() =>
  import('./palette-dialog.tsx').then((module) => ({ default: module.PaletteDialog })),
);

/** Search and actions from anywhere, by Ctrl+K. The dialog's code is loaded when it is first wanted. */
export function Palette() {
  const isWanted = useSyncExternalStore(wanted.subscribe, wanted.get);
  useEffect(() => {
    window.addEventListener('keydown', onPaletteKey, { capture: true });
    return () => window.removeEventListener('keydown', onPaletteKey, { capture: true });
  }, []);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <PaletteDialog />
    </Suspense>
  );
}

export function PaletteButton() {
  const { t } = useTranslation();
  return (
    <UnstyledButton className={classes.search} aria-keyshortcuts={ariaKeys('mod+K')} onClick={openPalette}>
      <Search size={15} aria-hidden />
      <span className={classes.searchText}>{t('palette.open')}</span>
      <Kbd size="xs" aria-hidden>
        {keyLabel('mod+K')}
      </Kbd>
    </UnstyledButton>
  );
}

/** In the capture phase, because Monaco has a Ctrl+K of its own. */
function onPaletteKey(event: KeyboardEvent): void {
  if (event.code !== 'KeyK' || !hasMod(event)) return;
  event.preventDefault();
  event.stopPropagation();
  openPalette();
}

function openPalette(): void {
  wanted.set(true);
  void import('@mantine/spotlight').then(({ spotlight }) => spotlight.open());
}
