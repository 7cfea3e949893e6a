import { useCallback, useRef, useState } from 'react';
import classes from './editor.module.css';
import type { EditorProps } from './editor-props.ts';
import { PlainField } from './plain-field.tsx';
import { useLazyModule } from './use-lazy-module.ts';

const importMonaco = () => import('./monaco-editor.tsx');
const importLight = () => import('./light-editor.tsx');

interface CodeEditorProps extends EditorProps {
  /** `light` for phones, which Monaco does not support. */
  readonly weight: 'full' | 'light';
  /** Shown under the plain field: that the full editor comes, or that it can't. */
  readonly loadingText: string;
  readonly failedText: string;
}

/** The editor of the page. Typing is possible at once in a plain field; its text and caret are carried over. */
export function CodeEditor({ weight, loadingText, failedText, ...editor }: CodeEditorProps) {
  const plain = useRef<HTMLTextAreaElement>(null);
  const [isReady, setReady] = useState(false);
  const full = useLazyModule(weight === 'full' ? importMonaco : null);
  const light = useLazyModule(weight === 'light' ? importLight : null);
  const hasFailed = full.hasFailed || light.hasFailed;
  const takeOver = useCallback((ready: { focus(): void }) => {
    if (document.activeElement === plain.current && plain.current !== null) ready.focus();
    setReady(true);
  }, []);
  const Editor = full.module?.MonacoEditor ?? light.module?.LightEditor;
  return (
    <div className={classes.editor}>
      {Editor !== undefined && <Editor {...editor} onReady={takeOver} />}
      {!isReady && (
        <div className={classes.standIn}>
          <PlainField ref={plain} document={editor.document} label={editor.label} />
          <p className={classes.note} role="status">
            {hasFailed ? failedText : loadingText}
          </p>
        </div>
      )}
    </div>
  );
}

/** Starts the download beside that of the problem. */
export function preloadEditor(weight: 'full' | 'light'): void {
  // A failure is told where the editor is used.
  (weight === 'full' ? importMonaco() : importLight()).catch(() => undefined);
}
