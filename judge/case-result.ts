import type { Limits, Problem } from '#problems/format/problem.ts';
import { shownInput, type Checked } from './check-case.ts';
import type { JudgeCase } from './judge-case.ts';
import type { CaseResult, CaseVerdict, Score, Verdict } from './verdict.ts';

/** What the world is told of a case. Of a hidden one: its name, verdict, memory, and a coarse time. */
export function caseResult(
  problem: Problem,
  judgeCase: JudgeCase,
  checked: Checked,
  cost: Cost,
  stdout: string,
): CaseResult {
  const { index, name, sample, isShown } = judgeCase;
  const base = { index, name, sample, verdict: checked.verdict, memoryKb: cost.memoryKb };
  if (!isShown) return { ...base, timeMs: coarse(cost.cpuMs, problem.limits) };
  const { reason, error, expected, actual } = checked;
  return {
    ...base,
    timeMs: fine(cost.cpuMs),
    ...shownInput(problem, judgeCase),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    stdout,
    ...(reason === undefined ? {} : { reason }),
    ...(error === undefined ? {} : { error }),
  };
}

export interface Cost {
  readonly cpuMs: number;
  readonly memoryKb: number;
}

/** A case that was not run, for an earlier one ended the submission. */
export function skippedCase({ index, name, sample }: JudgeCase): CaseResult {
  return { index, name, sample, verdict: 'SC', timeMs: null, memoryKb: null };
}

/** Up to the next twentieth of the limit: run times of hidden tests tell nothing of their inputs. */
function coarse(cpuMs: number, limits: Limits): number {
  const step = limits.timeMs / 20;
  return Math.round(Math.max(1, Math.ceil(cpuMs / step)) * step * 100) / 100;
}

export function fine(cpuMs: number): number {
  return Math.round(cpuMs * 100) / 100;
}

/** The first failing case in order decides. */
export function overall(cases: readonly { readonly verdict: CaseVerdict }[]): Verdict {
  const failing = cases.find(({ verdict }) => verdict !== 'AC' && verdict !== 'SC');
  return failing === undefined || failing.verdict === 'SC' ? 'AC' : failing.verdict;
}

export function scoreOf(cases: readonly { readonly verdict: CaseVerdict }[], total: number): Score {
  return { passed: cases.filter(({ verdict }) => verdict === 'AC').length, total };
}
