import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import classes from './editor.module.css';
import type { EditorMarker, EditorProps } from './editor-props.ts';
import { monaco, setDeclarations } from './monaco.ts';
import type { TextDocument } from './text-document.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

const origin = 'monaco';
const fileNames = { typescript: 'file:///solution.ts', javascript: 'file:///solution.js' } as const;

/** Monaco on a document. `onReady` tells when it can be typed into, for the field that stood in for it. */
export function MonacoEditor({
  document,
  language,
  declarations,
  markers,
  goTo,
  label,
  onReady,
}: MonacoEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const scheme = useComputedColorScheme('light');

  useEffect(() => {
    if (host.current === null) return;
    const created = createEditor(host.current);
    setEditor(created);
    return () => created.dispose();
  }, []);

  useEffect(() => setDeclarations(declarations), [declarations]);
  useEffect(() => monaco.editor.setTheme(`mianjin-${scheme}`), [scheme]);
  useEffect(() => editor?.updateOptions({ ariaLabel: label }), [editor, label]);

  useEffect(() => {
    if (editor === null) return;
    const model = monaco.editor.createModel(document.text(), language, monaco.Uri.parse(fileNames[language]));
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions({ bracketColorizationOptions: plainBrackets });
    editor.setModel(model);
    const { start, end } = document.selection();
    editor.setSelection(monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)));
    const unbind = bind(model, document);
    onReady(editor);
    return () => {
      unbind();
      model.dispose();
    };
  }, [editor, document, language, onReady]);

  useEffect(() => showMarkers(editor, markers), [editor, markers, document]);
  useEffect(() => {
    if (editor !== null && goTo !== null) reveal(editor, goTo);
  }, [editor, goTo]);

  return <div ref={host} className={classes.monaco} data-typing />;
}

interface MonacoEditorProps extends EditorProps {
  readonly onReady: (editor: { focus(): void }) => void;
}

/** Monaco's coloured brackets fail the contrast of WCAG AA on a light page. */
const plainBrackets = { enabled: false, independentColorPoolPerBracketType: false };

function createEditor(host: HTMLElement): Editor {
  return monaco.editor.create(host, {
    model: null,
    automaticLayout: true,
    fontSize: 14,
    lineHeight: 22,
    fontFamily: getComputedStyle(host).fontFamily,
    tabSize: 2,
    minimap: { enabled: false },
    padding: { top: 14, bottom: 14 },
    scrollBeyondLastLine: false,
    renderLineHighlight: 'line',
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 14,
    glyphMargin: false,
    folding: false,
    fixedOverflowWidgets: true,
    smoothScrolling: false,
    stickyScroll: { enabled: false },
    guides: { indentation: false },
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    quickSuggestions: { strings: false, comments: false, other: true },
    wordBasedSuggestions: 'off',
  });
}

/** Both ways: keys go into the document, and what others write there comes back as one edit that can be undone. */
function bind(model: monaco.editor.ITextModel, document: TextDocument): () => void {
  const typed = model.onDidChangeContent(() =>
    document.write(model.getValue(monaco.editor.EndOfLinePreference.LF), origin),
  );
  const stop = document.subscribe((text, writer) => {
    if (writer === origin) return;
    // Another program: the judge's marks were about the last one.
    monaco.editor.setModelMarkers(model, 'judge', []);
    model.pushStackElement();
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
    model.pushStackElement();
  });
  return () => {
    typed.dispose();
    stop();
  };
}

function showMarkers(editor: Editor | null, markers: readonly EditorMarker[]): void {
  const model = editor?.getModel() ?? null;
  if (model === null) return;
  monaco.editor.setModelMarkers(
    model,
    'judge',
    markers.map((marker) => placeMarker(model, marker)),
  );
}

/** Under the word at the place, or under the rest of the line. */
function placeMarker(model: monaco.editor.ITextModel, marker: EditorMarker): monaco.editor.IMarkerData {
  const start = model.validatePosition({ lineNumber: marker.line, column: marker.column });
  const word = model.getWordAtPosition(start);
  return {
    message: marker.message,
    severity: marker.severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    startLineNumber: start.lineNumber,
    startColumn: word?.startColumn ?? start.column,
    endLineNumber: start.lineNumber,
    endColumn: word?.endColumn ?? model.getLineMaxColumn(start.lineNumber),
  };
}

function reveal(editor: Editor, { line, column }: { readonly line: number; readonly column: number }): void {
  editor.setPosition({ lineNumber: line, column });
  editor.revealLineInCenter(line);
  editor.focus();
}
