export const uiLanguages = ['en', 'zh'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Each language in its own name, and the tag that browsers and screen readers know it by. */
export const languageNames: Readonly<Record<UiLanguage, { readonly label: string; readonly tag: string }>> = {
  en: { label: 'English', tag: 'en' },
  zh: { label: '中文', tag: 'zh-CN' },
};

export function isUiLanguage(value: unknown): value is UiLanguage {
  return uiLanguages.some((language) => language === value);
}

/** A text in the languages its author wrote. */
export type InLanguages<Text> = { readonly [Language in UiLanguage]?: Text | undefined };

/** The wanted language of a text, or the other one when its author wrote only that. */
export function pickText<Text>(
  text: InLanguages<Text>,
  language: UiLanguage,
): { readonly text: Text; readonly language: UiLanguage } | null {
  const order: readonly UiLanguage[] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  for (const candidate of order) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, language: candidate };
  }
  return null;
}

/** The title in the wanted language; the slug when there is none at all. */
export function titleOf(
  problem: { readonly slug: string; readonly title: InLanguages<string> },
  language: UiLanguage,
): string {
  return pickText(problem.title, language)?.text ?? problem.slug;
}
