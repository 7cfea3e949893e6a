import { useMediaQuery } from '@mantine/hooks';
import { DesktopWorkspace } from './desktop-workspace.tsx';
import { PhoneWorkspace } from './phone-workspace.tsx';

/** Panes side by side, or one at a time where there is no room. */
export function Workspace() {
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  return isWide ? <DesktopWorkspace /> : <PhoneWorkspace />;
}
