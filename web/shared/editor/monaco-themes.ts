import type * as Monaco from 'monaco-editor/editor';

/** Monaco's own themes on our surfaces; the fade of unused code is weaker than the default, which fails contrast. */
export function defineThemes(monaco: typeof Monaco): void {
  monaco.editor.defineTheme('mianjin-light', {
    base: 'vs',
    inherit: true,
    rules: [{ token: 'comment', foreground: '5a6b5d' }],
    colors: {
      'editor.background': '#ffffff',
      'editor.lineHighlightBackground': '#f7f8fb',
      'editor.lineHighlightBorder': '#00000000',
      'editorLineNumber.foreground': '#6b7482',
      'editorLineNumber.activeForeground': '#1d222b',
      'editorIndentGuide.background1': '#e9ecf1',
      'editorWidget.background': '#ffffff',
      'editorWidget.border': '#d5d9e0',
      'editorUnnecessaryCode.opacity': '#000000c8',
      'scrollbar.shadow': '#00000000',
      focusBorder: '#3f4bb0',
    },
  });
  monaco.editor.defineTheme('mianjin-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: [{ token: 'comment', foreground: '8aa389' }],
    colors: {
      'editor.background': '#16191f',
      'editor.foreground': '#dfe3ea',
      'editor.lineHighlightBackground': '#1b1f26',
      'editor.lineHighlightBorder': '#00000000',
      'editorLineNumber.foreground': '#828b9b',
      'editorLineNumber.activeForeground': '#dfe3ea',
      'editorIndentGuide.background1': '#262b34',
      'editorWidget.background': '#1c2028',
      'editorWidget.border': '#343a46',
      'editorUnnecessaryCode.opacity': '#000000c8',
      'scrollbar.shadow': '#00000000',
      focusBorder: '#a9b2ee',
    },
  });
}
