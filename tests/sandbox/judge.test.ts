import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJudge } from '#judge/engine.ts';
import { startJudgeHost } from '#judge/host-client.ts';
import type { CaseResult, Judge, JudgeEvent, JudgeRequest } from '#judge/verdict.ts';
import type { Problem } from '#problems/format/problem.ts';
import { loadProblems } from '#problems/load.ts';

/** The judge through its one door: a request in, a stream of events out. Once in this process, once behind its own. */

const options = { workers: 1, sandbox: 'auto', log: () => undefined } as const;
const folder = mkdtempSync(path.join(tmpdir(), 'mianjin-judge-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function problemOf(slug: string, more: object): Promise<Problem> {
  const file = {
    title: slug,
    difficulty: 'easy',
    signature: 'largest(nums: number[]): number',
    statement: { en: 'Return the largest number.' },
    input: { nums: { array: { int: [-1000, 1000] }, length: [1, 1000] } },
    samples: [{ args: [[3, 1, 2]], expected: 3 }],
    tests: [
      { name: 'ascending', args: [[1, 2, 3, 4]], expected: 4 },
      { name: 'falling below zero', args: [[-5, -7, -9]], expected: -5 },
      { name: 'many', args: [{ repeat: 7, times: 500 }], expected: 7 },
    ],
    solutions: {
      accepted: { reference: 'export const largest = (nums: number[]) => Math.max(...nums);' },
      wrong_answer: {
        last: '// mistake: { en: "This is the last number, not the largest." }\nexport const largest = (nums: number[]) => nums.at(-1);',
      },
    },
    ...more,
  };
  // YAML takes JSON as it is
  writeFileSync(path.join(folder, `${slug}.yaml`), JSON.stringify(file));
  const { problems, broken } = await loadProblems([folder]);
  const problem = problems.get(slug);
  if (problem === undefined) throw new Error(JSON.stringify(broken));
  return problem;
}

function request(source: string, more: Partial<JudgeRequest> = {}): JudgeRequest {
  const wants = { counterexample: false, complexity: false };
  return { submission: 'test', language: 'typescript', source, mode: 'submit', wants, ...more };
}

async function eventsOf(
  judge: Judge,
  problem: Problem,
  asked: JudgeRequest,
  onEvent: (event: JudgeEvent) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<readonly JudgeEvent[]> {
  const events: JudgeEvent[] = [];
  for await (const event of judge.judge(problem, asked, signal)) {
    events.push(event);
    onEvent(event);
  }
  return events;
}

function casesOf(events: readonly JudgeEvent[]): readonly CaseResult[] {
  return events.flatMap((event) => (event.kind === 'case' ? [event.case] : []));
}

function verdictOf(events: readonly JudgeEvent[]): unknown {
  return events.find((event) => event.kind === 'finished')?.verdict;
}

const right =
  'export function largest(nums: number[]) { let best = -Infinity; for (const n of nums) if (n > best) best = n; return best; }';
const slow = right.replace('let best', 'const end = Date.now() + 120; while (Date.now() < end); let best');

/** Ends every process that this one has started, its judge children, without warning. */
function killChildren(pid: number): void {
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
    for (const child of children === '' ? [] : children.split(' ')) {
      if (readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('judge/'))
        process.kill(Number(child), 'SIGKILL');
    }
  }
}

describe.each([
  ['in this process', startJudge],
  ['behind its own process', startJudgeHost],
])('the judge %s', (_where, start) => {
  let judge: Judge;
  let problem: Problem;
  beforeAll(async () => {
    [judge, problem] = await Promise.all([start(options), problemOf('largest', {})]);
  });
  afterAll(() => judge.close());

  it('tells compiled, every case in order, finished and settled', async () => {
    const events = await eventsOf(judge, problem, request(right));
    expect(events.map(({ kind }) => kind)).toEqual([
      'compiled',
      'case',
      'case',
      'case',
      'case',
      'finished',
      'settled',
    ]);
    expect(casesOf(events).map(({ index, name, verdict }) => [index, name, verdict])).toEqual([
      [0, 'test 0', 'AC'],
      [1, 'ascending', 'AC'],
      [2, 'falling below zero', 'AC'],
      [3, 'many', 'AC'],
    ]);
  });

  it('shows the data of samples and never that of hidden cases', async () => {
    const [sample, ...hidden] = casesOf(
      await eventsOf(judge, problem, request('export const largest = () => 0;')),
    );
    expect(sample).toMatchObject({ args: [[3, 1, 2]], expected: 3, actual: 0, stdout: '' });
    expect(hidden.map((one) => Object.keys(one).toSorted())).toEqual(
      hidden.map(() => ['index', 'memoryKb', 'name', 'sample', 'timeMs', 'verdict']),
    );
  });

  it('rounds the time of hidden cases up to twentieths of the limit', async () => {
    const hidden = casesOf(await eventsOf(judge, problem, request(right))).slice(1);
    expect(hidden.map(({ timeMs }) => timeMs)).toEqual(hidden.map(() => problem.limits.timeMs / 20));
  });

  it('goes on after the cases that were told before', async () => {
    const told = casesOf(await eventsOf(judge, problem, request(right))).slice(0, 2);
    const events = await eventsOf(judge, problem, request(right, { told }));
    expect(casesOf(events).map(({ index }) => index)).toEqual([2, 3]);
    expect(events.find((event) => event.kind === 'finished')).toMatchObject({
      verdict: 'AC',
      score: { passed: 4, total: 4 },
    });
  });

  it('ends a cancelled submission without a verdict', async () => {
    const controller = new AbortController();
    const onEvent = (event: JudgeEvent): void => {
      if (event.kind === 'case') controller.abort();
    };
    const events = await eventsOf(judge, problem, request(slow), onEvent, controller.signal);
    expect(events.slice(-2)).toMatchObject([
      { kind: 'finished', verdict: null, timeMs: null },
      { kind: 'settled' },
    ]);
    expect(casesOf(events).length).toBeLessThan(4);
  });

  it('tells no case twice when its processes are killed in the middle', async () => {
    let kills = 0;
    const events = await eventsOf(judge, problem, request(slow), (event) => {
      if (event.kind === 'case' && kills++ === 0) killChildren(process.pid);
    });
    expect(casesOf(events).map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(verdictOf(events)).toBe('AC');
  });

  it('finds a minimal input for a failing program, and names the mistake of the author', async () => {
    const wants = { counterexample: true, complexity: false };
    const events = await eventsOf(
      judge,
      problem,
      request('export const largest = (nums: number[]) => nums[nums.length - 1];', { wants }),
    );
    const kinds = events.map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('finished'))).toEqual([
      'finished',
      'counterexample',
      'mistake',
      'settled',
    ]);
    expect(events.find((event) => event.kind === 'counterexample')).toMatchObject({
      counterexample: { args: [[1, 0]], expected: 1, actual: 0 },
    });
    expect(events.find((event) => event.kind === 'mistake')).toEqual({
      kind: 'mistake',
      mistake: { en: 'This is the last number, not the largest.' },
    });
  });
});

describe('author code', () => {
  it('that fails is IE and never WA, and the next submission is judged', async () => {
    const judge = await startJudge(options);
    try {
      const problem = await problemOf('broken-checker', {});
      const script = {
        kind: 'script',
        script: { path: 'checker.ts', source: 'export default () => { throw new Error("broken"); };' },
      } as const;
      expect(
        verdictOf(await eventsOf(judge, { ...problem, version: 'broken', checker: script }, request(right))),
      ).toBe('IE');
      expect(verdictOf(await eventsOf(judge, problem, request(right)))).toBe('AC');
    } finally {
      await judge.close();
    }
  });
});
