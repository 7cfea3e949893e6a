import type { Language } from '#judge/verdict.ts';

/** Names of programming languages: the same in every language. */
export const codeLanguageNames: Readonly<Record<Language, string>> = {
  typescript: 'TypeScript',
  javascript: 'JavaScript',
};
