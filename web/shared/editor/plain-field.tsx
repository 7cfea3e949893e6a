import { useSyncExternalStore, type Ref } from 'react';
import classes from './editor.module.css';
import type { TextDocument } from './text-document.ts';

/** A text field with the program in it: stands in until the full editor is there, and when it can't be loaded. */
export function PlainField({ document, label, ref }: PlainFieldProps) {
  const text = useSyncExternalStore(document.subscribe, document.text);
  return (
    <textarea
      ref={ref}
      className={classes.plain}
      aria-label={label}
      value={text}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onChange={(event) => document.write(event.currentTarget.value, 'plain')}
      onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
        document.select({ start: selectionStart, end: selectionEnd });
      }}
    />
  );
}

interface PlainFieldProps {
  readonly document: TextDocument;
  readonly label: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}
