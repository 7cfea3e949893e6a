import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import classes from './editor.module.css';
import type { EditorProps } from './editor-props.ts';
import { highlightStyles, lightEditorTheme } from './light-editor-theme.ts';
import type { TextDocument } from './text-document.ts';

const origin = 'light';

/** CodeMirror for touch screens: no type checking, a fiftieth of Monaco's weight. Markers stay in the result list. */
export function LightEditor({ document, language, goTo, label, onReady }: LightEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const scheme = useComputedColorScheme('light');
  const [highlighting] = useState(() => new Compartment());

  useEffect(() => {
    if (host.current === null) return;
    const created = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: document.text(),
        selection: { anchor: Math.min(document.selection().end, document.text().length) },
        extensions: [
          ...editing(label),
          javascript({ typescript: language === 'typescript' }),
          highlighting.of([]),
          writesTo(document),
        ],
      }),
    });
    const stop = document.subscribe((text, writer) => writer !== origin && replace(created, text));
    setView(created);
    onReady(created);
    return () => {
      stop();
      created.destroy();
    };
  }, [document, language, label, highlighting, onReady]);

  useEffect(() => {
    view?.dispatch({ effects: highlighting.reconfigure(syntaxHighlighting(highlightStyles[scheme])) });
  }, [view, scheme, highlighting]);
  useEffect(() => {
    if (view !== null && goTo !== null) reveal(view, goTo.line);
  }, [view, goTo]);

  return <div ref={host} className={classes.light} data-typing />;
}

interface LightEditorProps extends EditorProps {
  readonly onReady: (editor: { focus(): void }) => void;
}

function editing(label: string): readonly Extension[] {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    indentUnit.of('  '),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, autocapitalize: 'off', autocorrect: 'off' }),
    lightEditorTheme,
  ];
}

function writesTo(document: TextDocument): Extension {
  return EditorView.updateListener.of((update) => {
    if (update.docChanged) document.write(update.state.doc.toString(), origin);
  });
}

function replace(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

function reveal(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}
