import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's own colours; nothing here depends on the scheme but the tokens. */
export const lightEditorTheme = EditorView.theme({
  '&': { height: '100%', fontSize: '14px', backgroundColor: 'var(--surface)', color: 'var(--text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.6' },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--text-soft)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--note) 6%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent' },
});

/** The colours of Monaco's two themes. */
export const highlightStyles = {
  light: tokens({
    keyword: '#0000ff',
    string: '#a31515',
    number: '#077a50',
    comment: '#5a6b5d',
    type: '#216f85',
  }),
  dark: tokens({
    keyword: '#569cd6',
    string: '#ce9178',
    number: '#b5cea8',
    comment: '#8aa389',
    type: '#4ec9b0',
  }),
} as const;

function tokens(
  colors: Readonly<Record<'keyword' | 'string' | 'number' | 'comment' | 'type', string>>,
): HighlightStyle {
  return HighlightStyle.define([
    { tag: [tags.keyword, tags.bool, tags.null, tags.self], color: colors.keyword },
    { tag: [tags.string, tags.regexp, tags.special(tags.string)], color: colors.string },
    { tag: tags.number, color: colors.number },
    { tag: tags.comment, color: colors.comment },
    { tag: [tags.typeName, tags.className], color: colors.type },
  ]);
}
