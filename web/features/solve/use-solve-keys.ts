import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { hasMod } from '../../shared/ui/keys.ts';
import type { Solve } from './solve-context.tsx';
import { sideTabs, type SideTab } from './solve-search.ts';

/** The shortcuts of the solve page, in the capture phase: they mean the same inside the editor. */
export function useSolveKeys(solve: Solve): void {
  const openTab = useOpenSideTab();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actionOf(event, solve, openTab);
    if (action === null || event.repeat || isInDialog(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** Brings a tab beside the editor to the front; the URL knows it. */
export function useOpenSideTab(): (tab: SideTab, submission?: string) => void {
  const navigate = useNavigate({ from: '/problems/$slug' });
  return (tab, submission) =>
    void navigate({
      search: {
        ...(tab === 'statement' ? {} : { tab }),
        ...(submission === undefined ? {} : { submission }),
      },
      replace: submission === undefined,
      resetScroll: false,
    });
}

function actionOf(event: KeyboardEvent, solve: Solve, openTab: (tab: SideTab) => void): (() => void) | null {
  if (hasMod(event)) {
    if (event.key === 'Enter') return solve.submit;
    if (event.key === "'" || event.code === 'Quote') return solve.run;
    if (event.code === 'KeyS') return solve.draft.saveNow;
    return null;
  }
  const onlyAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const tab = onlyAlt ? sideTabs[Number(/^Digit([1-4])$/.exec(event.code)?.[1]) - 1] : undefined;
  return tab === undefined ? null : () => openTab(tab);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
