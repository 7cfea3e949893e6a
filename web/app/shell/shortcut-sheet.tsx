import { ActionIcon, Kbd, Modal, Stack, Switch, Title } from '@mantine/core';
import { Keyboard } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { createFlag } from '../../shared/ui/flag.ts';
import { keyLabel, releaseTabKeys } from '../../shared/ui/keys.ts';
import { useSingleLetters, useSingleLettersSetting } from '../../shared/ui/use-single-letters.ts';
import classes from './shell.module.css';

/** Each shortcut is named in the catalogue as `shortcuts.<name>`. */
const groups = [
  {
    title: 'everywhere',
    rows: [
      ['palette', 'mod+K'],
      ['sheet', '?'],
    ],
  },
  {
    title: 'list',
    rows: [
      ['focusSearch', '/'],
      ['nextRow', 'j'],
      ['previousRow', 'k'],
      ['openRow', 'Enter'],
    ],
  },
  {
    title: 'solve',
    rows: [
      ['run', "mod+'"],
      ['submit', 'mod+Enter'],
      ['saveDraft', 'mod+S'],
      ['tabs', 'alt+1…4'],
      ['releaseTab', releaseTabKeys],
    ],
  },
] as const;

const sheet = createFlag();

export function showShortcuts(): void {
  sheet.set(true);
}

/** All shortcuts on one sheet, opened by `?`; single letters can be switched off here. */
export function ShortcutSheet() {
  const { t } = useTranslation();
  const isOpen = useSyncExternalStore(sheet.subscribe, sheet.get);
  const [areSingleLettersOn, setSingleLetters] = useSingleLettersSetting();
  useSingleLetters({ '?': showShortcuts });
  return (
    <Modal
      opened={isOpen}
      onClose={() => sheet.set(false)}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="lg">
        {groups.map(({ title, rows }) => (
          <section key={title} className={classes.shortcuts}>
            <Title order={3} size="h6">
              {t(`shortcuts.${title}`)}
            </Title>
            {rows.map(([name, keys]) => (
              <div key={name} className={classes.shortcut}>
                <span>{t(`shortcuts.${name}`)}</span>
                <Kbd>{keyLabel(keys)}</Kbd>
              </div>
            ))}
          </section>
        ))}
        <Switch
          checked={areSingleLettersOn}
          onChange={(event) => setSingleLetters(event.currentTarget.checked)}
          label={t('shortcuts.singleLetters')}
          description={t('shortcuts.singleLettersHint')}
        />
      </Stack>
    </Modal>
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
      onClick={showShortcuts}
    >
      <Keyboard size={18} aria-hidden />
    </ActionIcon>
  );
}
