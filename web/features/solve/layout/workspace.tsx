import { useMediaQuery } from '@mantine/hooks';
import { titleOf, useLanguage } from '../../../shared/i18n/index.ts';
import { useSolve } from '../solve-context.tsx';
import { DesktopWorkspace } from './desktop-workspace.tsx';
import { wideScreen } from './wide-screen.ts';
import { PhoneWorkspace } from './phone-workspace.tsx';

/** Panes side by side, or one at a time where there is no room. */
export function Workspace() {
  const isWide = useMediaQuery(wideScreen, true, { getInitialValueInEffect: false });
  const { problem } = useSolve();
  return (
    <>
      {/* Whatever tab is in front, the page has its heading; the statement shows the title to the eye. */}
      <h1 className="visually-hidden" tabIndex={-1}>
        {titleOf(problem, useLanguage())}
      </h1>
      {isWide ? <DesktopWorkspace /> : <PhoneWorkspace />}
    </>
  );
}
