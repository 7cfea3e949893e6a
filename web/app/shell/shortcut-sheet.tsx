import { ActionIcon } from '@mantine/core';
import { Keyboard } from 'lucide-react';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { createFlag } from '../../shared/ui/flag.ts';
import { useSingleLetters } from '../../shared/ui/use-single-letters.ts';
import classes from './shell.module.css';

const ShortcutDialog = lazy(() =>
  import('./shortcut-dialog.tsx').then((module) => ({ default: module.ShortcutDialog })),
);

const sheet = createFlag();

export function showShortcuts(): void {
  sheet.set(true);
}

/** All shortcuts on one sheet, opened by `?` from anywhere. Its code is loaded when it is first wanted. */
export function ShortcutSheet() {
  const isOpen = useSyncExternalStore(sheet.subscribe, sheet.get);
  const [wasOpen, setWasOpen] = useState(false);
  useSingleLetters({ '?': showShortcuts });
  if (isOpen && !wasOpen) setWasOpen(true);
  if (!isOpen && !wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <ShortcutDialog isOpen={isOpen} onClose={() => sheet.set(false)} />
    </Suspense>
  );
}

export function ShortcutButton() {
  const { t } = useTranslation();
  return (
    <ActionIcon
      className={classes.wide}
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t('palette.showShortcuts')}
      title={t('palette.showShortcuts')}
      onClick={showShortcuts}
    >
      <Keyboard size={18} aria-hidden />
    </ActionIcon>
  );
}
