/** The tabs beside the editor, in the order of Alt+1 to Alt+4. */
export const sideTabs = ['statement', 'hints', 'editorial', 'submissions'] as const;
export type SideTab = (typeof sideTabs)[number];

/** What of the solve page lives in the URL. */
export interface SolveSearch {
  readonly tab?: Exclude<SideTab, 'statement'>;
  /** The submission that is open in the submissions tab. */
  readonly submission?: string;
}

/** Reads the URL; what it does not understand counts as absent. */
export function readSolveSearch(search: Readonly<Record<string, unknown>>): SolveSearch {
  const tab = sideTabs.find((one) => one === search['tab']);
  const submission = search['submission'];
  return {
    ...(tab === undefined || tab === 'statement' ? {} : { tab }),
    ...(typeof submission === 'string' && submission !== '' ? { submission } : {}),
  };
}
