import { Tabs } from '@mantine/core';
import { BookOpen, Code, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EditorPane } from '../editor/editor-pane.tsx';
import { phoneTabs, useSolve } from '../solve-context.tsx';
import { BottomPanel } from './bottom-panel.tsx';
import classes from './layout.module.css';
import { SidePane } from './side-pane.tsx';

const icons = { statement: BookOpen, code: Code, results: ListChecks } as const;

/** One part at a time, chosen at the bottom, where the thumb is. All parts stay alive, so nothing is lost by switching. */
export function PhoneWorkspace() {
  const { t } = useTranslation('solve');
  const { phoneTab, setPhoneTab } = useSolve();
  const choose = (value: string | null) => {
    const tab = phoneTabs.find((one) => one === value);
    if (tab !== undefined) setPhoneTab(tab);
  };
  return (
    <Tabs
      className={classes.phone}
      data-fills-screen
      value={phoneTab}
      onChange={choose}
      variant="unstyled"
      keepMounted
    >
      <Tabs.Panel value="statement" className={classes.phonePanel}>
        <SidePane />
      </Tabs.Panel>
      <Tabs.Panel value="code" className={classes.phonePanel}>
        <EditorPane weight="light" />
      </Tabs.Panel>
      <Tabs.Panel value="results" className={classes.phonePanel}>
        <BottomPanel />
      </Tabs.Panel>
      <Tabs.List className={classes.phoneTabs} aria-label={t('phone.label')} grow>
        {phoneTabs.map((tab) => {
          const Icon = icons[tab];
          return (
            <Tabs.Tab key={tab} value={tab} className={classes.phoneTab}>
              <Icon size={18} aria-hidden />
              {t(`phone.${tab}`)}
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
    </Tabs>
  );
}
