import { createContext, use } from 'react';
import type { Language } from '#judge/verdict.ts';
import type { ProblemView } from '#server/contract/problems.ts';
import type { CaseData } from './cases/own-cases.ts';
import type { Cases } from './cases/use-cases.ts';
import type { DraftHandle } from './drafts/use-draft.ts';
import type { Judging } from './judging/use-judging.ts';

export const bottomTabs = ['testcases', 'results'] as const;
export type BottomTab = (typeof bottomTabs)[number];

/** Parts of the page that a phone shows one at a time. */
export const phoneTabs = ['statement', 'code', 'results'] as const;
export type PhoneTab = (typeof phoneTabs)[number];

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the panes of the solve page share. */
export interface Solve {
  readonly problem: ProblemView;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly draft: DraftHandle;
  readonly cases: Cases;
  readonly judging: Judging;
  readonly bottomTab: BottomTab;
  readonly setBottomTab: (tab: BottomTab) => void;
  readonly phoneTab: PhoneTab;
  readonly setPhoneTab: (tab: PhoneTab) => void;
  /** A new object moves the caret there. */
  readonly goTo: Place | null;
  readonly goToPlace: (place: Place) => void;
  readonly run: () => void;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly reset: () => void;
  /** Puts a submitted program into the editor; Undo brings the other one back. */
  readonly restore: (source: string, language: Language) => void;
  readonly addCase: (data: CaseData) => void;
}

export const SolveContext = createContext<Solve | null>(null);

export function useSolve(): Solve {
  const solve = use(SolveContext);
  if (solve === null) throw new Error('expected a SolveContext above this component, found none');
  return solve;
}
