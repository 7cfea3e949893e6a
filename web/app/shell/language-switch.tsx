import { ActionIcon, Menu } from '@mantine/core';
import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languageNames, setLanguage, uiLanguages, useLanguage } from '../../shared/i18n/index.ts';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('language')}>
          <Languages size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={current}>
          {uiLanguages.map((language) => (
            <Menu.RadioItem
              key={language}
              value={language}
              closeMenuOnClick
              lang={languageNames[language].tag}
              onChange={() => void setLanguage(language)}
            >
              {languageNames[language].label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
