import { join } from 'node:path';
import { startJudge } from '#judge/engine.ts';
import type { Judge, JudgeEvent, Verdict } from '#judge/verdict.ts';
import { loadProblems } from '#problems/load.ts';
import type { Problem } from '#problems/format/problem.ts';
import type { Program } from './programs.ts';

/** What the judge said of one program. */
interface Judgement {
  readonly verdict: Verdict | null;
  /** Verdicts of the cases, in order. */
  readonly cases: readonly string[];
  /** Every diagnostic, error and reason, and what was printed. */
  readonly said: string;
  readonly seconds: number;
}

export interface Courtroom extends AsyncDisposable {
  /** Judges the program with a good neighbour at the same time and another good one right after. */
  readonly trial: (
    program: Program,
  ) => Promise<{ readonly program: Judgement; readonly neighbours: readonly Judgement[] }>;
}

const goodNeighbour = 'export const add = (a: number, b: number): number => a + b;';

/** The real judge with two children, and the problems of this folder. */
export async function openCourtroom(): Promise<Courtroom> {
  const { problems, broken } = await loadProblems([join(import.meta.dirname, 'problems')]);
  if (broken.length > 0) throw new Error(`broken problems: ${JSON.stringify(broken)}`);
  const judge = await startJudge({ workers: 2, sandbox: 'auto', log: () => {} });
  const problemOf = (slug: string): Problem => {
    const problem = problems.get(slug);
    if (problem === undefined) throw new Error(`no problem ${slug} in tests/verdicts/problems`);
    return problem;
  };
  const judgeNeighbour = (): Promise<Judgement> => judgeSource(judge, problemOf('add'), goodNeighbour);
  return {
    trial: async ({ problem, source }) => {
      const [program, during] = await Promise.all([
        judgeSource(judge, problemOf(problem), source),
        judgeNeighbour(),
      ]);
      return { program, neighbours: [during, await judgeNeighbour()] };
    },
    [Symbol.asyncDispose]: () => judge.close(),
  };
}

async function judgeSource(judge: Judge, problem: Problem, source: string): Promise<Judgement> {
  const startedAt = performance.now();
  const events: JudgeEvent[] = [];
  let seconds = 0;
  const wants = { counterexample: false, complexity: false };
  const request = { submission: 'trial', language: 'typescript', source, mode: 'submit', wants } as const;
  for await (const event of judge.judge(problem, request, new AbortController().signal)) {
    events.push(event);
    if (event.kind === 'finished') seconds = (performance.now() - startedAt) / 1000;
  }
  JSON.stringify(events); // whatever is told must be able to leave the process
  const finished = events.find((event) => event.kind === 'finished');
  return {
    verdict: finished?.verdict ?? null,
    cases: events.flatMap((event) => (event.kind === 'case' ? [event.case.verdict] : [])),
    said: events.map(textOf).join('\n'),
    seconds,
  };
}

function textOf(event: JudgeEvent): string {
  if (event.kind === 'compileFailed') return event.diagnostics.map(({ message }) => message).join('\n');
  if (event.kind !== 'case') return '';
  const { error, reason = '', stdout = '' } = event.case;
  return [error === undefined ? '' : `${error.name}: ${error.message}`, reason, stdout].join('\n');
}
