import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#judge/verdict.ts';
import { hideNotice, showNotice } from '../../../shared/ui/notices.tsx';
import type { TextDocument } from '../../../shared/editor/text-document.ts';

const noticeId = 'text-replaced';

interface Replacement {
  readonly source: string;
  readonly language: Language;
  readonly message: string;
}

/** Replaces the whole program, after switching to its language where needed, and offers to undo it. */
export function useReplaceText(
  document: TextDocument | null,
  language: Language,
  setLanguage: (language: Language) => void,
): (source: string, language: Language, message: string) => void {
  const { t } = useTranslation('solve');
  const waiting = useRef<Replacement | null>(null);

  function replaceWhenOpen(): void {
    const replacement = waiting.current;
    if (replacement === null || document === null || replacement.language !== language) return;
    waiting.current = null;
    const before = document.text();
    document.write(replacement.source, 'replace');
    void showNotice({
      id: noticeId,
      message: (
        <Group justify="space-between" wrap="nowrap">
          {replacement.message}
          <Button size="compact-sm" variant="light" onClick={undo}>
            {t('editor.undo')}
          </Button>
        </Group>
      ),
    });
    function undo(): void {
      document?.write(before, 'replace');
      void hideNotice(noticeId);
    }
  }

  useEffect(replaceWhenOpen);

  return (source, target, message) => {
    waiting.current = { source, language: target, message };
    setLanguage(target);
    replaceWhenOpen();
  };
}
