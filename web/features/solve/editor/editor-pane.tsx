import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeEditor } from '../../../shared/editor/code-editor.tsx';
import { useSolve } from '../solve-context.tsx';
import layout from '../layout/layout.module.css';
import { markersOf } from './markers.ts';
import { EditorFooter } from './editor-footer.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { OtherVersionBar } from './other-version-bar.tsx';

export function EditorPane({ weight }: { readonly weight: 'full' | 'light' }) {
  const { t } = useTranslation('solve');
  const { problem, language, draft, judging, goTo } = useSolve();
  const markers = useMemo(
    () => markersOf(judging.active, judging.progress, draft.document?.text() ?? '', language),
    [judging.active, judging.progress, draft.document, language],
  );
  return (
    <section className={layout.card} aria-label={t('editor.label')}>
      <EditorToolbar />
      <OtherVersionBar />
      {draft.document === null ? (
        <Skeleton flex={1} radius={0} animate={false} />
      ) : (
        <CodeEditor
          key={weight}
          weight={weight}
          document={draft.document}
          language={language}
          declarations={problem.declarations}
          markers={markers}
          goTo={goTo}
          label={t('editor.label')}
          loadingText={t('editor.loading')}
          failedText={t('editor.failed')}
        />
      )}
      {weight === 'full' && <EditorFooter />}
    </section>
  );
}
