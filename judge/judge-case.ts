import type { Expectation, Operation } from '#problems/format/problem.ts';
import type { Wire } from '#problems/format/wire.ts';
import type { PackedValue } from './packed-value.ts';

/** A case with its input written out: generators have run, values are ready to be sent. */
export interface JudgeCase {
  /** Place among all cases of the submission, from 0. */
  readonly index: number;
  readonly name: string;
  readonly sample: boolean;
  /** Its data may be shown: a sample, or a case of the candidate's own. */
  readonly isShown: boolean;
  /** Names the input for the children that keep it. */
  readonly key: string;
  readonly seed: number;
  readonly input: CaseInput;
  readonly packed: PackedValue;
  /** For operations, one per operation. */
  readonly expected: Expectation | readonly Expectation[];
}

export type CaseInput =
  | { readonly kind: 'args'; readonly args: readonly Wire[] }
  | { readonly kind: 'ops'; readonly ops: readonly Operation[] };

/** The input as the harness takes it: the list of arguments, or of [name, arguments]. */
export function inputWire(input: CaseInput): Wire {
  return input.kind === 'args' ? input.args : input.ops.map(({ name, args }): Wire => [name, args]);
}

/** Whether a throwing operation is expected somewhere, so that those after it must run. */
export function goesOnAfterThrow(judgeCase: JudgeCase): boolean {
  return isList(judgeCase.expected) && judgeCase.expected.some(({ kind }) => kind === 'throws');
}

/** Whether the reference solution must answer this case. */
export function needsReference(judgeCase: JudgeCase): boolean {
  const { expected } = judgeCase;
  return isList(expected) ? expected.some(({ kind }) => kind === 'reference') : expected.kind === 'reference';
}

export function isList(expected: Expectation | readonly Expectation[]): expected is readonly Expectation[] {
  return Array.isArray(expected);
}
