import type { LocalizedRendered } from '#server/contract/problems.ts';
import { languageNames, pickText, useLanguage } from '../i18n/index.ts';
import classes from './prose.module.css';

/** Markdown that the server rendered and sanitised, in the visitor's language or in the one there is. */
export function Prose({
  text,
  compact = false,
}: {
  readonly text: LocalizedRendered;
  readonly compact?: boolean;
}) {
  const picked = pickText(text, useLanguage());
  if (picked === null) return null;
  return (
    <div
      className={classes.prose}
      data-compact={compact || undefined}
      lang={languageNames[picked.language].tag}
      // The server's Markdown takes no raw HTML and its sanitiser has the last word (server/markdown).
      dangerouslySetInnerHTML={{ __html: picked.text.html }}
    />
  );
}
