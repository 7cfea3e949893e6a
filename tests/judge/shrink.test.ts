import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateInputs } from '#judge/generate.ts';
import { smallerInputs, weighInput } from '#judge/shrink.ts';
import { smallDeclaration } from '#judge/shrink/small-declaration.ts';
import type { CaseInput } from '#judge/judge-case.ts';
import { checkInput } from '#problems/format/input-check.ts';
import type { Problem } from '#problems/format/problem.ts';
import type { Wire } from '#problems/format/wire.ts';
import { loadProblems } from '#problems/load.ts';
import path from 'node:path';

const { problems } = await loadProblems([path.resolve(import.meta.dirname, '../../problems')]);

function problemOf(slug: string): Problem {
  const problem = problems.get(slug);
  if (problem === undefined) throw new Error(`there is no problem ${slug}`);
  return problem;
}

/** Goes down to the smallest input that still fails. */
function shrunk(problem: Problem, input: CaseInput, fails: (input: CaseInput) => boolean): CaseInput {
  for (;;) {
    const smaller = smallerInputs(problem, input).find(fails);
    if (smaller === undefined) return input;
    input = smaller;
  }
}

function call(args: readonly Wire[]): CaseInput {
  return { kind: 'args', args };
}

const declared = [...problems.values()].filter(
  ({ input, signature }) => input !== null && signature?.kind === 'function',
);

describe('smaller inputs', () => {
  it.each(declared.map((problem) => [problem.slug, problem] as const))(
    'of %s stay inside the declaration and weigh less',
    (_slug, problem) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          if (problem.input === null) return;
          for (const args of generateInputs(smallDeclaration(problem.input), 4, seed)) {
            for (const smaller of smallerInputs(problem, call(args))) {
              expect(smaller.kind === 'args' && checkInput(problem.input, smaller.args)).toEqual([]);
              expect(weighInput(smaller)).toBeLessThan(weighInput(call(args)));
            }
          }
        }),
        { numRuns: 5 },
      );
    },
  );

  it('lead to two numbers where a program mistakes the ascending index for the descending one', () => {
    const fails = ({ ...input }: CaseInput): boolean => {
      if (input.kind !== 'args') return false;
      const [nums, k] = input.args as [number[], number];
      const sorted = nums.toSorted((one, other) => one - other);
      return sorted[k - 1] !== sorted[sorted.length - k];
    };
    const start = call([[5, -3, 12, 900, 41, -77, 5, 8], 2]);
    expect(shrunk(problemOf('kth-largest-element'), start, fails)).toEqual(call([[1, 0], 1]));
  });

  it('drop the operations of a class that do not matter, and never the constructor', () => {
    const ops = [
      { name: 'LRUCache', args: [3] },
      ...[7, 1, 4, 9, 2].map((key) => ({ name: 'put', args: [key, key] })),
      { name: 'get', args: [9] },
    ];
    const fails = (input: CaseInput): boolean =>
      input.kind === 'ops' &&
      input.ops[0]?.name === 'LRUCache' &&
      input.ops.some(({ name }) => name === 'get');
    const smallest = shrunk(problemOf('lru-cache'), { kind: 'ops', ops }, fails);
    expect(smallest.kind === 'ops' && smallest.ops.map(({ name }) => name)).toEqual(['LRUCache', 'get']);
  });
});
