import { Tabs } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { BookOpen, GraduationCap, History, Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { HistoryTab } from '../history/history-tab.tsx';
import { sideTabs } from '../solve-search.ts';
import { EditorialTab } from '../statement/editorial-tab.tsx';
import { HintsTab } from '../statement/hints-tab.tsx';
import { StatementTab } from '../statement/statement-tab.tsx';
import { useOpenSideTab } from '../use-solve-keys.ts';
import classes from './layout.module.css';

const icons = {
  statement: BookOpen,
  hints: Lightbulb,
  editorial: GraduationCap,
  submissions: History,
} as const;

export function SidePane() {
  const { t } = useTranslation('solve');
  const { tab = 'statement' } = useSearch({ from: '/problems/$slug' });
  const open = useOpenSideTab();
  return (
    <Tabs
      value={tab}
      onChange={(value) => open(sideTabs.find((one) => one === value) ?? 'statement')}
      variant="unstyled"
      className={classes.card}
      keepMounted={false}
    >
      <Tabs.List className={classes.tabs} aria-label={t('tabs.label')}>
        {sideTabs.map((one) => {
          const Icon = icons[one];
          return (
            <Tabs.Tab key={one} value={one} className={classes.tab}>
              <Icon size={15} aria-hidden />
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      <div className={classes.scroll}>
        <Tabs.Panel value="statement">
          <StatementTab />
        </Tabs.Panel>
        <Tabs.Panel value="hints">
          <HintsTab />
        </Tabs.Panel>
        <Tabs.Panel value="editorial">
          <EditorialTab />
        </Tabs.Panel>
        <Tabs.Panel value="submissions">
          <HistoryTab />
        </Tabs.Panel>
      </div>
    </Tabs>
  );
}
