import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { startJudge } from '#judge/engine.ts';
import type { Judge, JudgeRequest } from '#judge/verdict.ts';
import type { Problem } from '#problems/format/problem.ts';
import { loadProblems } from '#problems/load.ts';
import { atLeast, atMost, median, plain, type Figure } from '../figure.ts';

/**
 * The judge against plain processes: one submission of 20 small tests (ten of n = 10, ten of n = 1000) to
 * kth-largest-element, by the judge with warm children and by `node` started for every test, in turn.
 */

const rounds = 15;
const kills = 15;

const solution = `export function kthLargest(nums: number[], k: number): number {
  let from = 0, to = nums.length - 1;
  const target = nums.length - k;
  for (;;) {
    const pivot = nums[(from + to) >> 1] as number;
    let left = from, right = to;
    while (left <= right) {
      while ((nums[left] as number) < pivot) left++;
      while ((nums[right] as number) > pivot) right--;
      if (left <= right) [nums[left++], nums[right--]] = [nums[right] as number, nums[left] as number];
    }
    if (target <= right) to = right;
    else if (target >= left) from = left;
    else return nums[target] as number;
  }
}
`;

export async function judgeSuite(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mianjin-bench-'));
  const judge = await startJudge({ workers: 1, sandbox: 'auto', log: () => undefined });
  try {
    const cases = smallCases();
    const problem = await smallProblem(folder, cases);
    return [...(await againstNode(judge, problem, folder, cases)), ...(await afterKills(judge, problem))];
  } finally {
    await judge.close();
    await rm(folder, { recursive: true });
  }
}

interface SmallCase {
  readonly nums: readonly number[];
  readonly k: number;
  readonly expected: number;
}

function smallCases(): readonly SmallCase[] {
  return Array.from({ length: 20 }, (_, index) => {
    const size = index < 10 ? 10 : 1000;
    const nums = Array.from(
      { length: size },
      (__, place) => ((place * 7919 + index * 104_729) % 2003) - 1000,
    );
    const k = 1 + ((index * 37) % size);
    return { nums, k, expected: nums.toSorted((one, other) => other - one)[k - 1] ?? 0 };
  });
}

async function smallProblem(folder: string, cases: readonly SmallCase[]): Promise<Problem> {
  const tests = cases.map(({ nums, k, expected }) => ({ args: [nums, k], expected }));
  const problem = {
    title: 'Twenty small tests',
    difficulty: 'medium',
    signature: 'kthLargest(nums: number[], k: number): number',
    statement: { en: 'Twenty small tests.' },
    tests,
    solutions: { accepted: { reference: solution } },
  };
  // YAML takes JSON as it is
  await writeFile(path.join(folder, 'twenty-small-tests.yaml'), JSON.stringify(problem));
  const { problems, broken } = await loadProblems([folder]);
  const loaded = problems.get('twenty-small-tests');
  if (loaded === undefined) throw new Error(JSON.stringify(broken));
  return loaded;
}

async function againstNode(
  judge: Judge,
  problem: Problem,
  folder: string,
  cases: readonly SmallCase[],
): Promise<readonly Figure[]> {
  const program = path.join(folder, 'program.ts');
  const javascript = path.join(folder, 'program.mjs');
  await writeFile(program, nodeProgram(solution, cases));
  await writeFile(javascript, nodeProgram(solution.replaceAll(/: number(\[\])?| as number/g, ''), cases));
  const full: number[] = [];
  const first: number[] = [];
  const perTest: number[] = [];
  const perTestJavascript: number[] = [];
  const oneNode: number[] = [];
  const bareNode: number[] = [];
  await judgeOnce(judge, problem, solution);
  for (let round = 0; round < rounds; round++) {
    const judged = await judgeOnce(judge, problem, solution);
    full.push(judged.fullMs);
    first.push(judged.firstMs);
    perTest.push(await nodePerTest(program, cases.length));
    perTestJavascript.push(await nodePerTest(javascript, cases.length));
    oneNode.push(await timed(() => node([program])));
    bareNode.push(await timed(() => node(['-e', '0'])));
  }
  return [
    atLeast(
      'judge.full-vs-node-per-test',
      median(perTest) / median(full),
      'times',
      60,
      '`node` started for every test on the same TypeScript file',
    ),
    atLeast(
      'judge.full-vs-one-node',
      median(oneNode) / median(full),
      'times',
      8,
      'one `node` start for all tests',
    ),
    atMost('judge.first-verdict-ms', median(first), 'ms', 1.5),
    atMost(
      'judge.first-verdict-vs-node-start',
      median(first) / median(bareNode),
      'part',
      1 / 30,
      'a bare `node` start',
    ),
    plain('judge.full-vs-node-per-test.javascript', median(perTestJavascript) / median(full), 'times'),
    plain('judge.full-ms', median(full), 'ms'),
    plain('judge.node-per-test-ms', median(perTest), 'ms'),
  ];
}

/** How soon the submission after a runaway one gets its first verdict. */
async function afterKills(judge: Judge, problem: Problem): Promise<readonly Figure[]> {
  const short = {
    ...problem,
    version: `${problem.version}-short`,
    limits: { ...problem.limits, timeMs: 100 },
  };
  const runaway = 'export function kthLargest() { for (;;) new Uint8Array(2e7).indexOf(1); }';
  const next: number[] = [];
  await judgeOnce(judge, short, solution);
  for (let kill = 0; kill < kills; kill++) {
    await judgeOnce(judge, short, runaway);
    next.push((await judgeOnce(judge, short, solution)).firstMs);
  }
  return [atMost('judge.next-after-kill-ms', median(next), 'ms', 40)];
}

async function judgeOnce(
  judge: Judge,
  problem: Problem,
  source: string,
): Promise<{ readonly fullMs: number; readonly firstMs: number }> {
  const wants = { counterexample: false, complexity: false };
  const request: JudgeRequest = {
    submission: 'bench',
    language: 'typescript',
    source,
    mode: 'submit',
    wants,
  };
  const startedAt = performance.now();
  let firstMs = 0;
  let fullMs = 0;
  for await (const event of judge.judge(problem, request, new AbortController().signal)) {
    if (event.kind === 'case' && firstMs === 0) firstMs = performance.now() - startedAt;
    if (event.kind === 'finished') fullMs = performance.now() - startedAt;
  }
  return { firstMs, fullMs };
}

/** The solution and its tests as a program of its own: a test's number comes as an argument, none means all. */
function nodeProgram(source: string, cases: readonly SmallCase[]): string {
  return `${source}
const cases = ${JSON.stringify(cases)};
const wanted = process.argv.length > 2 ? [Number(process.argv[2])] : cases.keys();
for (const index of wanted) {
  const { nums, k, expected } = cases[index];
  if (kthLargest(nums, k) !== expected) process.exitCode = 1;
}
`;
}

async function nodePerTest(program: string, tests: number): Promise<number> {
  return await timed(async () => {
    for (let test = 0; test < tests; test++) await node([program, String(test)]);
  });
}

function node(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // an empty environment: inherited variables can double node's start
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: {} });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`node ended with ${code}`))));
  });
}

async function timed(run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}
