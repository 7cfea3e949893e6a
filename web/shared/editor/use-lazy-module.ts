import { useEffect, useState } from 'react';

/** A module that is loaded beside the page; null as the loader loads nothing. The loader must be a constant. */
export function useLazyModule<Module>(load: (() => Promise<Module>) | null): LazyModule<Module> {
  const [state, setState] = useState<LazyModule<Module>>({ module: null, hasFailed: false });
  useEffect(() => {
    if (load === null) return;
    let isWanted = true;
    load().then(
      (module) => isWanted && setState({ module, hasFailed: false }),
      () => isWanted && setState({ module: null, hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return state;
}

interface LazyModule<Module> {
  readonly module: Module | null;
  readonly hasFailed: boolean;
}
