import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { isUiLanguage, languageNames, type UiLanguage } from './languages.ts';

export {
  languageNames,
  pickText,
  titleOf,
  uiLanguages,
  type InLanguages,
  type UiLanguage,
} from './languages.ts';

const storageKey = 'mianjin.language';

/** Loads the catalogues of the visitor's language; the page renders after this. */
export async function startI18n(): Promise<void> {
  const language = preferredLanguage();
  i18next.on('languageChanged', (now) => {
    if (isUiLanguage(now)) document.documentElement.lang = languageNames[now].tag;
  });
  await i18next
    .use({ type: 'backend' as const, read: readCatalogue })
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['common', 'problems'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** Switches without a reload: the catalogues load first, then the page changes at once. */
export async function setLanguage(language: UiLanguage): Promise<void> {
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
}

/** For a route's loader: its texts are there before it renders. */
export async function loadTexts(namespace: 'solve'): Promise<void> {
  await i18next.loadNamespaces(namespace);
}

export function useLanguage(): UiLanguage {
  const { i18n } = useTranslation();
  return isUiLanguage(i18n.language) ? i18n.language : 'en';
}

const catalogues = import.meta.glob<{ readonly default: unknown }>('./locales/*/*.json');

async function readCatalogue(language: string, namespace: string): Promise<unknown> {
  const load = catalogues[`./locales/${language}/${namespace}.json`];
  if (load === undefined) throw new Error(`expected a catalogue "${namespace}" in "${language}", found none`);
  return (await load()).default;
}

function preferredLanguage(): UiLanguage {
  const stored = localStorage.getItem(storageKey);
  if (isUiLanguage(stored)) return stored;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en';
}
