import path from 'node:path';
import type { Problem, Solution, SolutionFolder } from '#problems/format/problem.ts';
import type { Issue } from '#problems/load.ts';
import { recordSubmission, type SubmissionRecord } from './submission-record.ts';
import type { CaseResult, Judge, Verdict } from './verdict.ts';

/** A problem proves itself: every solution gets the verdict of its folder, and hidden tests kill every wrong one. */

export interface ProblemReport {
  readonly slug: string;
  readonly ok: boolean;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly solutions: readonly SolutionReport[];
}

export interface SolutionReport {
  /** Below `solutions/`. */
  readonly file: string;
  readonly expected: Verdict;
  readonly actual: Verdict | null;
  readonly ok: boolean;
  readonly timeMs: number | null;
  /** Names of the hidden tests that it fails. */
  readonly killedBy: readonly string[];
}

const verdictOfFolder: Readonly<Record<Exclude<SolutionFolder, 'slow'>, Verdict>> = {
  accepted: 'AC',
  wrong_answer: 'WA',
  time_limit_exceeded: 'TLE',
  memory_limit_exceeded: 'MLE',
  run_time_error: 'RTE',
  compile_error: 'CE',
};

/** The reference should need at most this part of the limit. */
const headRoom = 5;

/** Judges all solutions of a problem, as many at a time as the judge has workers. */
export async function verifyProblem(problem: Problem, judge: Judge): Promise<ProblemReport> {
  const judged = await Promise.all(
    problem.solutions.map((solution) => judgeSolution(problem, solution, judge)),
  );
  const errors = judged.flatMap(({ error }) => error ?? []);
  return {
    slug: problem.slug,
    ok: errors.length === 0,
    errors,
    warnings: headRoomWarnings(problem, judged),
    solutions: judged.map(({ report }) => report),
  };
}

interface JudgedSolution {
  readonly solution: Solution;
  readonly report: SolutionReport;
  readonly error: Issue | null;
}

async function judgeSolution(problem: Problem, solution: Solution, judge: Judge): Promise<JudgedSolution> {
  const record = await judgeSource(problem, solution, judge, []);
  const killedBy = await killers(problem, solution, record, judge);
  const { folder } = solution;
  const actual = record.verdict;
  const expected = folder !== 'slow' ? verdictOfFolder[folder] : actual === 'TLE' ? 'TLE' : 'AC';
  const report = {
    file: `${folder}/${solution.name}`,
    expected,
    actual,
    timeMs: record.timeMs,
    killedBy: folder === 'slow' && actual !== 'TLE' ? [] : killedBy,
  };
  const message = complaint(solution, report, record);
  const error = message === null ? null : issueAt(problem, solution, message);
  return { solution, report: { ...report, ok: error === null }, error };
}

/** Hidden tests that kill it; when a sample ended the run, the hidden ones are judged without the samples. */
async function killers(
  problem: Problem,
  solution: Solution,
  record: SubmissionRecord,
  judge: Judge,
): Promise<readonly string[]> {
  const names = failedHidden(record.cases);
  const isCut = record.cases.some(({ sample, verdict }) => !sample && verdict === 'SC');
  if (names.length > 0 || !isCut || solution.folder === 'accepted') return names;
  const samples = record.cases
    .filter(({ sample }) => sample)
    .map((sample): CaseResult => ({ ...sample, verdict: 'AC' }));
  const again = await judgeSource(problem, solution, judge, samples);
  return failedHidden(again.cases);
}

async function judgeSource(
  problem: Problem,
  solution: Solution,
  judge: Judge,
  told: readonly CaseResult[],
): Promise<SubmissionRecord> {
  const request = {
    submission: `verify ${problem.slug} ${solution.folder}/${solution.name}`,
    language: solution.name.endsWith('.js') ? 'javascript' : 'typescript',
    source: solution.source,
    mode: 'submit',
    told,
    wants: { counterexample: false, complexity: false },
  } as const;
  const events = judge.judge(problem, request, new AbortController().signal);
  return await recordSubmission(problem, request, events, () => new Date());
}

function failedHidden(cases: readonly CaseResult[]): readonly string[] {
  return cases
    .filter(({ sample, verdict }) => !sample && verdict !== 'AC' && verdict !== 'SC')
    .map(({ name }) => name);
}

/** What is wrong with a solution's verdict; null when nothing is. */
function complaint(
  { folder }: Solution,
  report: Omit<SolutionReport, 'ok'>,
  record: SubmissionRecord,
): string | null {
  if (report.actual !== report.expected)
    return `expected ${report.expected}, found ${report.actual}${firstFailure(record)}`;
  const mustBeKilled = folder !== 'accepted' && folder !== 'compile_error' && folder !== 'slow';
  if (mustBeKilled && report.killedBy.length === 0)
    return 'expected a hidden test to kill it, found that only samples do';
  return null;
}

function firstFailure({ cases, diagnostics }: SubmissionRecord): string {
  const failed = cases.find(({ verdict }) => verdict !== 'AC' && verdict !== 'SC');
  if (failed !== undefined)
    return ` in "${failed.name}"${failed.reason === undefined ? '' : ` (${failed.reason})`}`;
  const [first] = diagnostics;
  return first === undefined ? '' : ` (line ${first.line}: ${first.message})`;
}

function issueAt(problem: Problem, solution: Solution, message: string): Issue {
  const folder = path.relative(process.cwd(), path.dirname(problem.file));
  const file = path.join(folder, 'solutions', solution.folder, solution.name);
  return { file, line: 1, column: 1, path: `solutions.${solution.folder}`, message };
}

function headRoomWarnings(problem: Problem, judged: readonly JudgedSolution[]): readonly Issue[] {
  const reference = judged.find(({ solution }) => solution.folder === 'accepted');
  const timeMs = reference?.report.timeMs ?? 0;
  if (reference === undefined || timeMs * headRoom <= problem.limits.timeMs) return [];
  const message = `expected the reference to need at most a fifth of ${problem.limits.timeMs} ms, found ${timeMs} ms`;
  return [issueAt(problem, reference.solution, message)];
}
