import type { UiLanguage } from '../../../shared/i18n/index.ts';

const formats: Readonly<Record<UiLanguage, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' }),
};

/** An ISO time as the visitor's language writes it, in the visitor's time zone. */
export function formatMoment(isoTime: string, language: UiLanguage): string {
  return formats[language].format(new Date(isoTime));
}
