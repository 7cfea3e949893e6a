import { Kbd } from '@mantine/core';
import { Trans } from 'react-i18next';
import { keyLabel, releaseTabKeys } from '../../../shared/ui/keys.ts';
import classes from './editor-pane.module.css';

/** WCAG 2.1.2: Monaco keeps the Tab key, so the way out is written beside it. */
export function EditorFooter() {
  return (
    <p className={classes.footer}>
      <Trans
        ns="solve"
        i18nKey="editor.tabHint"
        values={{ keys: keyLabel(releaseTabKeys) }}
        components={{ key: <Kbd size="xs" /> }}
      />
    </p>
  );
}
