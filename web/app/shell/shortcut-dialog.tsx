import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { Kbd, Modal, Stack, Switch, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keyLabel, releaseTabKeys } from '../../shared/ui/keys.ts';
import { useSingleLettersSetting } from '../../shared/ui/use-single-letters.ts';
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

/** Single letters can be switched off here (WCAG 2.1.4). */
export function ShortcutDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [areSingleLettersOn, setSingleLetters] = useSingleLettersSetting();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
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
