import type { Logger } from 'pino';
import { type BrokenProblem, formatIssue } from '#problems/issue.ts';
import { openBank, type ProblemBank } from '#problems/load.ts';

/** The problems of these folders, live; what is broken is said in the log, at the start and whenever it changes. */
export async function openProblems(folders: readonly string[], logger: Logger): Promise<ProblemBank> {
  let told = new Set<string>();
  const tell = (broken: readonly BrokenProblem[]) => {
    const texts = broken.map(({ issues }) => issues.map(formatIssue).join('\n'));
    for (const text of texts) if (!told.has(text)) logger.warn(`broken problem:\n${text}`);
    told = new Set(texts);
  };
  const bank = await openBank(folders, { onChange: () => tell(bank.broken()) });
  tell(bank.broken());
  return bank;
}
