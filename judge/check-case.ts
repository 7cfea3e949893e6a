import { resultOf } from '#problems/format/operations.ts';
import type { Expectation, Operation, Problem } from '#problems/format/problem.ts';
import { describeMismatch, writeValue } from '#problems/format/values.ts';
import type { ValueType } from '#problems/format/value-type.ts';
import type { Wire } from '#problems/format/wire.ts';
import { parseWire, type Authors } from './authors.ts';
import { checkValue } from './check/check.ts';
import { accepted, rejected, type CheckResult } from './check/result.ts';
import { inputWire, isList, needsReference, type JudgeCase } from './judge-case.ts';
import type { Outcome } from './protocol.ts';
import type { CaseError, Verdict } from './verdict.ts';

/** What an outcome is worth: compared here, outside of the process that ran the candidate's code. */

export interface Checked {
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly error?: CaseError;
  /** In the form of files, for showing. */
  readonly expected?: unknown;
  readonly actual?: unknown;
}

export interface CheckParts {
  readonly problem: Problem;
  readonly authors: Authors;
  readonly answer: (judgeCase: JudgeCase) => Promise<string>;
}

type Value = Extract<Outcome, { kind: 'value' }>;

/** Characters and levels of a result that is still shown. */
const shownChars = 200_000;
const shownLevels = 200;

/** Rejects with AuthorError when the reference or a checker script fails. */
export async function checkCase(parts: CheckParts, judgeCase: JudgeCase, outcome: Outcome): Promise<Checked> {
  switch (outcome.kind) {
    case 'value':
      return isList(judgeCase.expected)
        ? checkOperations(parts, judgeCase, outcome)
        : checkResult(parts, judgeCase, outcome);
    case 'threw':
      return outcome.isUnhandled
        ? { verdict: 'RTE', error: outcome.error }
        : checkThrow(judgeCase, outcome.error);
    case 'neverSettles':
      return { verdict: 'RTE', error: errorOf('Error', 'Promise never resolves') };
    case 'timeLimit':
      return outcome.error === null ? { verdict: 'TLE' } : { verdict: 'TLE', error: outcome.error };
    case 'memoryLimit':
      return { verdict: 'MLE' };
    case 'outputLimit':
      return {
        verdict: 'OLE',
        reason: outcome.what === 'result' ? 'the result has more than 8 MB' : 'too much was printed',
      };
    case 'uncallable':
    case 'end':
      return {
        verdict: 'CE',
        reason: `expected a function or class to call, found ${outcome.kind === 'end' ? 'nothing' : outcome.what}`,
      };
  }
}

function errorOf(name: string, message: string): CaseError {
  return { name, message, line: null, column: null };
}

function checkThrow(judgeCase: JudgeCase, error: CaseError): Checked {
  const { expected } = judgeCase;
  if (isList(expected) || expected.kind !== 'throws') return { verdict: 'RTE', error };
  const shown = {
    expected: { throws: expected.message ?? true },
    actual: { throws: `${error.name}: ${error.message}` },
  };
  if (expected.message === undefined || error.message.includes(expected.message))
    return { verdict: 'AC', ...shown };
  return {
    verdict: 'WA',
    reason: `expected an error with "${expected.message}", found "${error.message}"`,
    error,
    ...shown,
  };
}

async function checkResult(parts: CheckParts, judgeCase: JudgeCase, outcome: Value): Promise<Checked> {
  const { problem } = parts;
  const expected = judgeCase.expected as Expectation; // a list belongs to operations
  const actual =
    problem.resultType.kind === 'void' && problem.driver === null ? null : parseWire(outcome.text);
  if (expected.kind === 'throws') {
    return {
      verdict: 'WA',
      reason: 'expected the call to throw',
      expected: { throws: expected.message ?? true },
      ...shownActual(problem.resultType, outcome),
    };
  }
  const expectedText = expected.kind === 'value' ? null : await parts.answer(judgeCase);
  const wanted = expected.kind === 'value' ? expected.value : parseWire(expectedText ?? 'null');
  const result = await compare(
    parts,
    judgeCase,
    problem.resultType,
    actual,
    wanted,
    outcome.text === expectedText,
  );
  const isShowable = judgeCase.isShown && !isDeep(expectedText ?? '');
  const shown = isShowable
    ? { expected: writeValue(problem.resultType, wanted), ...shownActual(problem.resultType, outcome) }
    : {};
  return { ...verdictOf(result, outcome), ...shown };
}

function verdictOf(result: CheckResult, outcome: Value): Checked {
  if (!result.ok) return { verdict: 'WA', reason: result.reason };
  return outcome.isMutated
    ? { verdict: 'WA', reason: 'an argument was changed, and this problem forbids it' }
    : { verdict: 'AC' };
}

function shownActual(type: ValueType, outcome: Value): { readonly actual?: unknown } {
  if (outcome.text.length > shownChars) return { actual: `a result of ${outcome.text.length} characters` };
  if (isDeep(outcome.text)) return { actual: `a result nested more than ${shownLevels} levels deep` };
  const actual = parseWire(outcome.text);
  return { actual: writeValue(describeMismatch(type, actual) === null ? type : { kind: 'unknown' }, actual) };
}

async function compare(
  parts: CheckParts,
  judgeCase: JudgeCase,
  type: ValueType,
  actual: Wire,
  expected: Wire,
  isSameText: boolean,
): Promise<CheckResult> {
  const { checker } = parts.problem;
  if (checker.kind !== 'script') return isSameText ? accepted : checkValue(checker, type, actual, expected);
  const mismatch = describeMismatch(type, actual);
  if (mismatch !== null) return rejected(mismatch);
  const { input } = judgeCase;
  const asked = input.kind === 'args' ? { args: input.args } : { ops: inputOperations(input.ops) };
  return await parts.authors.check(parts.problem, checker.script, { ...asked, actual, expected });
}

function inputOperations(ops: readonly Operation[]): Wire {
  return ops.map(({ name, args }): Wire => [name, ...args]);
}

/** Operation by operation; the first that is wrong decides. */
async function checkOperations(parts: CheckParts, judgeCase: JudgeCase, outcome: Value): Promise<Checked> {
  const { problem } = parts;
  const expectedText = needsReference(judgeCase) ? await parts.answer(judgeCase) : null;
  if (outcome.text === expectedText && problem.checker.kind !== 'script' && isAllReference(judgeCase)) {
    return {
      ...verdictOf(accepted, outcome),
      ...shownOperations(problem, judgeCase, expectedText, outcome.text),
    };
  }
  const shown = shownOperations(problem, judgeCase, expectedText, outcome.text);
  const actual = parseList(outcome.text);
  const answers = expectedText === null ? [] : parseList(expectedText);
  if (problem.checker.kind === 'script') {
    const wanted = expectedOperations(judgeCase).map((expectation, place) =>
      wantedOf(expectation, answers[place]),
    );
    const result = await parts.authors.check(problem, problem.checker.script, {
      ops: inputOperations(operationsOf(judgeCase)),
      actual,
      expected: wanted,
    });
    return { ...verdictOf(result, outcome), ...shown };
  }
  for (const [place, operation] of operationsOf(judgeCase).entries()) {
    const checked = checkOperation(
      problem,
      operation,
      expectedOperations(judgeCase)[place],
      answers[place] ?? null,
      actual[place] ?? null,
    );
    if (checked.verdict !== 'AC') {
      const reason =
        checked.reason === undefined
          ? {}
          : { reason: `operation ${place} (${operation.name}): ${checked.reason}` };
      return { ...checked, ...reason, ...shown };
    }
  }
  return { ...verdictOf(accepted, outcome), ...shown };
}

function checkOperation(
  problem: Problem,
  operation: Operation,
  expectation: Expectation | undefined,
  answer: Wire,
  actual: Wire,
): Checked {
  const thrown = thrownBy(actual);
  if (expectation?.kind === 'throws') {
    if (thrown === null) return { verdict: 'WA', reason: 'expected it to throw' };
    const isRight = expectation.message === undefined || thrown.includes(expectation.message);
    return isRight
      ? { verdict: 'AC' }
      : { verdict: 'WA', reason: `expected an error with "${expectation.message ?? ''}", found "${thrown}"` };
  }
  if (thrown !== null) return { verdict: 'RTE', error: errorOf('Error', thrown) };
  const type =
    problem.signature?.kind === 'class' ? resultOf(problem.signature, operation.name) : problem.resultType;
  const result = checkValue(
    problem.checker,
    type,
    actual,
    expectation?.kind === 'value' ? expectation.value : answer,
  );
  return result.ok ? { verdict: 'AC' } : { verdict: 'WA', reason: result.reason };
}

/** The harness writes a throw as `$threw`; a program can't, its own keys with a `$` are written as `$object`. */
function thrownBy(actual: Wire): string | null {
  if (typeof actual !== 'object' || actual === null || !('$threw' in actual)) return null;
  const { $threw: message } = actual;
  return typeof message === 'string' ? message : null;
}

function shownOperations(
  problem: Problem,
  judgeCase: JudgeCase,
  expectedText: string | null,
  actualText: string,
): Pick<Checked, 'expected' | 'actual'> {
  if (!judgeCase.isShown || actualText.length > shownChars || isDeep(actualText)) return {};
  const answers = expectedText === null ? [] : parseList(expectedText);
  const operations = operationsOf(judgeCase);
  const show = (place: number, wire: Wire): unknown => {
    const thrown = thrownBy(wire);
    if (thrown !== null) return { throws: thrown };
    const type =
      problem.signature?.kind === 'class'
        ? resultOf(problem.signature, operations[place]?.name ?? '')
        : problem.resultType;
    if (type.kind === 'void') return null;
    return writeValue(describeMismatch(type, wire) === null ? type : { kind: 'unknown' }, wire);
  };
  return {
    expected: expectedOperations(judgeCase).map((expectation, place) =>
      expectation.kind === 'throws'
        ? { throws: expectation.message ?? true }
        : show(place, wantedOf(expectation, answers[place])),
    ),
    actual: parseList(actualText).map((wire, place) => show(place, wire)),
  };
}

function wantedOf(expectation: Expectation, answer: Wire | undefined): Wire {
  return expectation.kind === 'value' ? expectation.value : (answer ?? null);
}

function isAllReference(judgeCase: JudgeCase): boolean {
  return expectedOperations(judgeCase).every(({ kind }) => kind === 'reference');
}

function expectedOperations(judgeCase: JudgeCase): readonly Expectation[] {
  return isList(judgeCase.expected) ? judgeCase.expected : [];
}

function operationsOf(judgeCase: JudgeCase): readonly Operation[] {
  return judgeCase.input.kind === 'ops' ? judgeCase.input.ops : [];
}

function parseList(text: string): readonly Wire[] {
  const parsed: unknown = parseWire(text);
  return Array.isArray(parsed) ? (parsed as readonly Wire[]) : []; // the harness writes a list of results
}

/** Values this deep are fine to judge, and too much for the JSON of others. */
function isDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInString) {
      if (character === '\\') index++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '[' || character === '{') {
      if (++depth > shownLevels) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}

/** The input in the form of files, for showing. */
export function shownInput(
  problem: Problem,
  judgeCase: JudgeCase,
): { readonly args?: readonly unknown[]; readonly ops?: readonly unknown[] } {
  const { signature } = problem;
  const { input } = judgeCase;
  if (isDeep(judgeCase.packed.text)) return {};
  if (input.kind === 'args') {
    return {
      args: input.args.map((wire, place) =>
        writeValue(problem.parameters[place]?.type ?? { kind: 'unknown' }, wire),
      ),
    };
  }
  if (signature?.kind !== 'class') return { ops: [inputWire(input)] };
  return {
    ops: input.ops.map(({ name, args }) => {
      const parameters =
        name === signature.name
          ? signature.constructorParameters
          : (signature.methods.find((method) => method.name === name)?.parameters ?? []);
      return [
        name,
        ...args.map((wire, place) => writeValue(parameters[place]?.type ?? { kind: 'unknown' }, wire)),
      ];
    }),
  };
}
