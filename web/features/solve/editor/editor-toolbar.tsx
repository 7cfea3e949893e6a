import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { Play, RotateCcw, Square, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languages } from '#judge/verdict.ts';
import { codeLanguageNames } from '../../../shared/ui/code-languages.ts';
import { ariaKeys, keyLabel } from '../../../shared/ui/keys.ts';
import { useSolve } from '../solve-context.tsx';
import { DraftState } from './draft-state.tsx';
import classes from './editor-pane.module.css';

export function EditorToolbar() {
  const { t } = useTranslation('solve');
  const { language, setLanguage, reset } = useSolve();
  return (
    <div className={classes.toolbar}>
      <NativeSelect
        size="xs"
        variant="unstyled"
        className={classes.language}
        aria-label={t('editor.language')}
        value={language}
        onChange={(event) => {
          const chosen = languages.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) setLanguage(chosen);
        }}
        data={languages.map((value) => ({ value, label: codeLanguageNames[value] }))}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('editor.reset')}
        title={t('editor.reset')}
        onClick={reset}
      >
        <RotateCcw size={15} aria-hidden />
      </ActionIcon>
      <DraftState />
      <span className={classes.space} />
      <Actions />
    </div>
  );
}

function Actions() {
  const { t } = useTranslation('solve');
  const { judging, run, submit, cancel } = useSolve();
  if (judging.isRunning) {
    return (
      <Button
        size="xs"
        variant="default"
        leftSection={<Square size={13} aria-hidden />}
        onClick={cancel}
        disabled={judging.isSending}
      >
        {judging.isSending ? t('actions.sending') : t('actions.cancel')}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<Play size={14} aria-hidden />}
        title={keyLabel("mod+'")}
        aria-keyshortcuts={ariaKeys("mod+'")}
        onClick={run}
      >
        {t('actions.run')}
      </Button>
      <Button
        size="xs"
        leftSection={<Upload size={14} aria-hidden />}
        title={keyLabel('mod+Enter')}
        aria-keyshortcuts={ariaKeys('mod+Enter')}
        onClick={submit}
      >
        {t('actions.submit')}
      </Button>
    </>
  );
}
