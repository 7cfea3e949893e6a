import type { Problem } from '#problems/format/problem.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Judges a program known to be good and one known to be bad; a judge that gets either wrong must not serve. */
export async function selfTest(judge: Judge): Promise<void> {
  await expectVerdict(judge, 'export const add = (a: number, b: number): number => a + b;', 'AC');
  await expectVerdict(judge, 'export const add = (a: number, b: number): number => a - b;', 'WA');
}

async function expectVerdict(judge: Judge, source: string, expected: Verdict): Promise<void> {
  const request = {
    submission: 'self-test',
    language: 'typescript',
    source,
    mode: 'submit',
    wants: { counterexample: false, complexity: false },
  } as const;
  for await (const event of judge.judge(sum, request, new AbortController().signal)) {
    if (event.kind !== 'finished') continue;
    if (event.verdict !== expected)
      throw new Error(`the judge's self-test failed: expected ${expected}, found ${event.verdict}`);
  }
}

const number = { kind: 'number' } as const;

const sum: Problem = {
  slug: 'self-test',
  version: 'self-test',
  file: '',
  title: { en: 'Self-test' },
  difficulty: 'easy',
  tags: [],
  kind: 'function',
  signatureText: 'add(a: number, b: number): number',
  parameters: ['a', 'b'].map((name) => ({ name, type: number, optional: false })),
  signature: {
    kind: 'function',
    name: 'add',
    parameters: ['a', 'b'].map((name) => ({ name, type: number, optional: false })),
    result: number,
    isAsync: false,
  },
  statement: { en: '' },
  hints: [],
  editorial: null,
  limits: { timeMs: 2000, memoryMb: 256, outputKb: 256 },
  checker: { kind: 'exact' },
  mutates: 'allowed',
  answer: null,
  resultType: number,
  input: null,
  nodes: {},
  driver: null,
  clock: 'real',
  forbid: [],
  strictTypes: false,
  libraries: true,
  cases: [
    { kind: 'args', name: null, sample: true, args: [1, 2], expected: { kind: 'value', value: 3 } },
    { kind: 'args', name: null, sample: false, args: [-5, 5], expected: { kind: 'value', value: 0 } },
  ],
  solutions: [],
  complexity: null,
  sources: [],
};
