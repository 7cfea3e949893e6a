import { useSyncExternalStore, type Ref } from 'react';
import classes from './editor.module.css';
import type { TextDocument } from './text-document.ts';

/** A text field with the program in it: stands in until the full editor is there, and when it can't be loaded. */
export function PlainField({ document, label, ref }: PlainFieldProps) {
  const text = useSyncExternalStore(document.subscribe, document.text);
  const keepCaret = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    document.select({ start: selectionStart, end: selectionEnd });
  return (
    <textarea
      ref={ref}
      className={classes.plain}
      aria-label={label}
      value={text}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onChange={({ currentTarget }) => {
        document.write(currentTarget.value, 'plain');
        keepCaret(currentTarget);
      }}
      onSelect={({ currentTarget }) => keepCaret(currentTarget)}
    />
  );
}

interface PlainFieldProps {
  readonly document: TextDocument;
  readonly label: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}
