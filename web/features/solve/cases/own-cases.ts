import type { ProblemView } from '#server/contract/problems.ts';

/** A candidate's own cases: texts in fields. Pure; read-cases.ts turns them into what Run sends. */

export const maxCases = 20;

/** The part of a problem that decides how its cases look. */
export type CaseShape = Pick<ProblemView, 'kind' | 'parameters'>;

/** A `value` is one argument in JSON, `operations` a list of calls in JSON, a `text` stands for itself. */
export interface CaseField {
  readonly name: string;
  readonly kind: 'value' | 'operations' | 'text';
  /** As the signature says; empty where it says nothing. */
  readonly type: string;
}

export interface CaseText {
  readonly id: string;
  /** By field name; an absent or empty one is a missing optional argument. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The data of a sample, of a failing case or of a counterexample. */
export interface CaseData {
  readonly args?: readonly unknown[] | undefined;
  readonly ops?: readonly unknown[] | undefined;
  readonly stdin?: string | undefined;
}

export function caseFields(shape: CaseShape): readonly CaseField[] {
  switch (shape.kind) {
    case 'function':
      return shape.parameters.map(({ name, type }) => ({ name, kind: 'value', type }));
    case 'class':
      return [{ name: 'ops', kind: 'operations', type: '' }];
    case 'program':
      return [{ name: 'stdin', kind: 'text', type: '' }];
    case 'types':
      return [];
  }
}

export function casesFromSamples(shape: CaseShape, samples: readonly CaseData[]): readonly CaseText[] {
  return samples.map((sample, index) => caseFromData(shape, sample, `sample-${index}`));
}

export function caseFromData(shape: CaseShape, data: CaseData, id: string): CaseText {
  if (shape.kind === 'program') return { id, texts: { stdin: data.stdin ?? '' } };
  const values =
    shape.kind === 'class' ? [['ops', data.ops] as const] : argumentsByName(shape, data.args ?? []);
  const given = values.filter(([, value]) => value !== undefined);
  return { id, texts: Object.fromEntries(given.map(([name, value]) => [name, JSON.stringify(value)])) };
}

/** Each parameter with its value, in order; for showing and for editing. */
export function argumentsByName(
  shape: CaseShape,
  args: readonly unknown[],
): readonly (readonly [name: string, value: unknown])[] {
  return shape.parameters.map(({ name }, index) => [name, args[index]]);
}
