import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Keyboard, Languages, ListChecks, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemsQuery } from '../../shared/api/problems.ts';
import { languageNames, setLanguage, titleOf, uiLanguages, useLanguage } from '../../shared/i18n/index.ts';
import { StatusMark } from '../../shared/ui/status-mark.tsx';
import { showShortcuts } from './shortcut-sheet.tsx';
import { schemeIcons, schemes } from './theme-switch.tsx';

const shownAtOnce = 40;

export function PaletteDialog() {
  const { t } = useTranslation();
  return (
    <Spotlight
      shortcut={null}
      actions={[useProblemActions(), usePageActions()]}
      limit={shownAtOnce}
      nothingFound={t('palette.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      attributes={{ content: { 'aria-label': t('palette.placeholder') } }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      searchProps={{
        leftSection: <Search size={18} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
      }}
    />
  );
}

function useProblemActions(): SpotlightActionGroupData {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { data: problems = [] } = useQuery(problemsQuery);
  return {
    group: t('palette.problems'),
    actions: problems.map((problem) => ({
      id: problem.slug,
      label: titleOf(problem, language),
      keywords: [problem.slug, problem.title.en ?? '', problem.title.zh ?? '', ...problem.tags],
      leftSection: <StatusMark status={problem.status} />,
      rightSection: <span>{t(`difficulty.${problem.difficulty}`)}</span>,
      onClick: () => void navigate({ to: '/problems/$slug', params: { slug: problem.slug } }),
    })),
  };
}

function usePageActions(): SpotlightActionGroupData {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const otherLanguages = uiLanguages.filter((one) => one !== language);
  return {
    group: t('palette.actions'),
    actions: [
      {
        id: 'go-problems',
        label: t('palette.goToProblems'),
        leftSection: <ListChecks size={18} aria-hidden />,
        onClick: () => void navigate({ to: '/problems' }),
      },
      ...otherLanguages.map((one) => ({
        id: `language-${one}`,
        label: t('palette.switchLanguage', { language: languageNames[one].label }),
        leftSection: <Languages size={18} aria-hidden />,
        onClick: () => void setLanguage(one),
      })),
      ...schemes.map((scheme) => {
        const Icon = schemeIcons[scheme];
        return {
          id: `scheme-${scheme}`,
          label: t('palette.switchTheme', { theme: t(`theme.${scheme}`) }),
          leftSection: <Icon size={18} aria-hidden />,
          onClick: () => setColorScheme(scheme),
        };
      }),
      {
        id: 'shortcuts',
        label: t('palette.showShortcuts'),
        leftSection: <Keyboard size={18} aria-hidden />,
        onClick: showShortcuts,
      },
    ],
  };
}
