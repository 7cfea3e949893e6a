import { Tabs } from '@mantine/core';
import { FlaskConical, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CasesTab } from '../cases/cases-tab.tsx';
import { ResultsTab } from '../results/results-tab.tsx';
import { bottomTabs, useSolve } from '../solve-context.tsx';
import classes from './layout.module.css';

const icons = { testcases: FlaskConical, results: ListChecks } as const;

export function BottomPanel() {
  const { t } = useTranslation('solve');
  const { bottomTab, setBottomTab } = useSolve();
  const choose = (value: string | null) =>
    setBottomTab(bottomTabs.find((one) => one === value) ?? 'testcases');
  return (
    <Tabs value={bottomTab} onChange={choose} variant="unstyled" className={classes.card} keepMounted={false}>
      <Tabs.List className={classes.tabs} aria-label={t('bottom.label')}>
        {bottomTabs.map((tab) => {
          const Icon = icons[tab];
          return (
            <Tabs.Tab key={tab} value={tab} className={classes.tab}>
              <Icon size={15} aria-hidden />
              {t(`bottom.${tab}`)}
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      <div className={classes.scroll}>
        <Tabs.Panel value="testcases">
          <CasesTab />
        </Tabs.Panel>
        <Tabs.Panel value="results">
          <ResultsTab />
        </Tabs.Panel>
      </div>
    </Tabs>
  );
}
