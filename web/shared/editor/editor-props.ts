import type { Language } from '#judge/verdict.ts';
import type { TextDocument } from './text-document.ts';

/** A place in the text that the judge complained about; lines and columns from 1. */
export interface EditorMarker {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** What every editor (plain field, Monaco, light one) takes. */
export interface EditorProps {
  readonly document: TextDocument;
  readonly language: Language;
  /** Type declarations of the problem. */
  readonly declarations: string;
  readonly markers: readonly EditorMarker[];
  /** Moves the caret there and takes the focus when it changes to a new object. */
  readonly goTo: { readonly line: number; readonly column: number } | null;
  readonly label: string;
}
