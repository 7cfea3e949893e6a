import { describe, expect, test } from 'vitest';
import { caseFromData, casesFromSamples, type CaseShape } from '../../web/features/solve/cases/own-cases.ts';
import { placeIssue, readCases } from '../../web/features/solve/cases/read-cases.ts';

const kth: CaseShape = {
  kind: 'function',
  parameters: [
    { name: 'nums', type: 'number[]' },
    { name: 'k', type: 'number' },
  ],
};
const cache: CaseShape = { kind: 'class', parameters: [{ name: 'capacity', type: 'number' }] };
const program: CaseShape = { kind: 'program', parameters: [] };

describe('own cases', () => {
  test('begin as the samples and are sent as the samples were', () => {
    const cases = casesFromSamples(kth, [{ args: [[2, 5], 1] }]);
    expect(cases[0]?.texts).toEqual({ nums: '[2,5]', k: '1' });
    expect(readCases(kth, cases)).toEqual({ ok: true, cases: [{ args: { nums: [2, 5], k: 1 } }] });
  });

  test('leave out an argument whose field is empty', () => {
    const cases = [{ id: 'a', texts: { nums: '[1]', k: ' ' } }];
    expect(readCases(kth, cases)).toEqual({ ok: true, cases: [{ args: { nums: [1] } }] });
  });

  test('keep operations and standard input as they are written', () => {
    const ops = [
      ['LRUCache', 2],
      ['get', 1],
    ];
    expect(readCases(cache, [caseFromData(cache, { ops }, 'a')])).toEqual({ ok: true, cases: [{ ops }] });
    expect(readCases(program, [caseFromData(program, { stdin: '1 2\n' }, 'a')])).toEqual({
      ok: true,
      cases: [{ stdin: '1 2\n' }],
    });
  });

  test('name the field that is not JSON', () => {
    const read = readCases(kth, [{ id: 'a', texts: { nums: '[1', k: '1' } }]);
    expect(read).toMatchObject({
      ok: false,
      issues: [{ caseIndex: 0, field: 'nums', message: { kind: 'invalidJson' } }],
    });
  });

  test.each(['{}', '[1, 2]', '[[]]', ''])('refuse %j as a list of operations', (text) => {
    const read = readCases(cache, [{ id: 'a', texts: { ops: text } }]);
    expect(read).toMatchObject({ ok: false, issues: [{ field: 'ops', message: { kind: 'notOperations' } }] });
  });
});

describe("the server's complaint", () => {
  test.each([
    ['cases[1].args.k', { caseIndex: 1, field: 'k', message: { kind: 'server', text: 'too large' } }],
    ['cases[0].args[1]', { caseIndex: 0, field: 'k', message: { kind: 'server', text: 'too large' } }],
    [
      'cases[0].args.nums[3]',
      { caseIndex: 0, field: 'nums', message: { kind: 'server', text: '[3]: too large' } },
    ],
    ['cases[0].args', { caseIndex: 0, field: null, message: { kind: 'server', text: 'too large' } }],
    ['cases[2]', { caseIndex: 2, field: null, message: { kind: 'server', text: 'too large' } }],
    ['source', null],
  ])('about %s stands at its field', (path, placed) => {
    expect(placeIssue(kth, { path, message: 'too large' })).toEqual(placed);
  });

  test('about an operation stands at the operations', () => {
    expect(placeIssue(cache, { path: 'cases[0].ops[1][1]', message: 'expected a number' })).toEqual({
      caseIndex: 0,
      field: 'ops',
      message: { kind: 'server', text: '[1][1]: expected a number' },
    });
  });
});
