import { ActionIcon, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';

export const schemes = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];
export const schemeIcons = { light: Sun, dark: Moon, auto: Monitor } as const;

const next = { light: 'dark', dark: 'auto', auto: 'light' } as const;

/** Light, dark, like the system: each press goes one on; the label says where it stands. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = schemeIcons[colorScheme];
  const label = t('palette.switchTheme', { theme: t(`theme.${colorScheme}`) });
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next[colorScheme])}
    >
      <Current size={18} aria-hidden />
    </ActionIcon>
  );
}
