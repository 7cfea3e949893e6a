import { Splitter } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditorPane } from '../editor/editor-pane.tsx';
import { BottomPanel } from './bottom-panel.tsx';
import classes from './layout.module.css';
import { SidePane } from './side-pane.tsx';
import { usePaneSizes } from './use-pane-sizes.ts';

export function DesktopWorkspace() {
  const { t } = useTranslation('solve');
  const [columns, setColumns] = usePaneSizes('columns', [42, 58]);
  const [rows, setRows] = usePaneSizes('rows', [54, 46]);
  return (
    <Splitter
      className={classes.workspace}
      data-fills-screen
      sizes={columns}
      onSizeChange={setColumns}
      lineSize={8}
      withHandle={false}
      classNames={{ handle: classes.handle, pane: classes.pane }}
      attributes={{ handle: { 'aria-label': t('panes.statement') } }}
    >
      <Splitter.Pane defaultSize={42} min={22} max={70}>
        <SidePane />
      </Splitter.Pane>
      <Splitter.Pane defaultSize={58} min={30}>
        <Splitter
          orientation="vertical"
          className={classes.column}
          sizes={rows}
          onSizeChange={setRows}
          lineSize={8}
          withHandle={false}
          classNames={{ handle: classes.handle, pane: classes.pane }}
          attributes={{ handle: { 'aria-label': t('panes.tests') } }}
        >
          <Splitter.Pane defaultSize={54} min={20}>
            <EditorPane weight="full" />
          </Splitter.Pane>
          <Splitter.Pane defaultSize={46} min={12}>
            <BottomPanel />
          </Splitter.Pane>
        </Splitter>
      </Splitter.Pane>
    </Splitter>
  );
}
