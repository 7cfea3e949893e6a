import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languageNames, pickText, useLanguage, type InLanguages } from '../../../shared/i18n/index.ts';
import classes from './results.module.css';

/** The author knows this mistake: the program fails exactly like a wrong solution of the problem. */
export function MistakePanel({ mistake }: { readonly mistake: InLanguages<string> }) {
  const { t } = useTranslation('solve');
  const picked = pickText(mistake, useLanguage());
  if (picked === null) return null;
  return (
    <section className={classes.mistake}>
      <TriangleAlert size={16} aria-hidden />
      <p>
        <strong>{t('results.mistake')}</strong>{' '}
        <span lang={languageNames[picked.language].tag}>{picked.text}</span>
      </p>
    </section>
  );
}
