import { useLocalStorage, type SplitterPaneSize } from '@mantine/hooks';

/** Shares of the panes in percent, remembered on this device. */
export function usePaneSizes(
  name: string,
  initial: SplitterPaneSize[],
): readonly [SplitterPaneSize[], (sizes: SplitterPaneSize[]) => void] {
  const [sizes, setSizes] = useLocalStorage({
    key: `mianjin.panes.${name}`,
    defaultValue: initial,
    getInitialValueInEffect: false,
  });
  return [sizes.length === initial.length ? sizes : initial, setSizes];
}
