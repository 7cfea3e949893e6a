import { useLocalStorage } from '@mantine/hooks';
import { languages, type Language } from '#judge/verdict.ts';

/** The programming language that the visitor used last, for every problem. */
export function useCodeLanguage(): readonly [Language, (language: Language) => void] {
  const [stored, setStored] = useLocalStorage<string>({
    key: 'mianjin.code-language',
    defaultValue: 'typescript',
    getInitialValueInEffect: false,
  });
  return [languages.find((language) => language === stored) ?? 'typescript', setStored];
}
