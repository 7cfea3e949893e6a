import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageNames, setLanguage, uiLanguages, useLanguage } from '../../shared/i18n/index.ts';

/** With two languages a button is enough: it carries the name of the other one, in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const other = uiLanguages.find((language) => language !== current) ?? current;
  const { label, tag } = languageNames[other];
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      lang={tag}
      title={t('palette.switchLanguage', { language: label })}
      onClick={() => void setLanguage(other)}
    >
      {label}
    </Button>
  );
}
