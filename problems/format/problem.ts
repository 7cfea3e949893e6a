import type { InputDeclaration } from './input.ts';
import type { Parameter, Signature, ValueType } from './value-type.ts';
import type { Wire } from './wire.ts';

/** A text in the languages its author wrote; at least one of them. */
export interface Localized {
  readonly en?: string;
  readonly zh?: string;
}

export const kinds = ['function', 'class', 'program', 'types'] as const;
export type ProblemKind = (typeof kinds)[number];

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

export const complexities = [
  'O(1)',
  'O(log n)',
  'O(n)',
  'O(n log n)',
  'O(n^1.5)',
  'O(n^2)',
  'O(n^3)',
] as const;
export type Complexity = (typeof complexities)[number];

/** The folders below `solutions/`, each named by the verdict that its programs must get. */
export const solutionFolders = [
  'accepted',
  'wrong_answer',
  'time_limit_exceeded',
  'memory_limit_exceeded',
  'run_time_error',
  'compile_error',
  'slow',
] as const;
export type SolutionFolder = (typeof solutionFolders)[number];

export interface Limits {
  /** CPU time of one test */
  readonly timeMs: number;
  readonly memoryMb: number;
  readonly outputKb: number;
}

export type Checker =
  | { readonly kind: 'exact' }
  | { readonly kind: 'unordered'; readonly deep: boolean }
  | { readonly kind: 'tolerance'; readonly abs: number; readonly rel: number }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Checker>> }
  | { readonly kind: 'script'; readonly script: Script };

/** Author code: TypeScript that runs in the sandbox. */
export interface Script {
  /** Path inside the problem folder, for messages. */
  readonly path: string;
  readonly source: string;
}

export type Expectation =
  | { readonly kind: 'value'; readonly value: Wire }
  /** The call throws or rejects; `message` is looked for in the error's message. */
  | { readonly kind: 'throws'; readonly message?: string }
  /** No expected value was written: the reference solution answers. */
  | { readonly kind: 'reference' };

export interface Operation {
  /** Name of the class (construct) or of a method. */
  readonly name: string;
  readonly args: readonly Wire[];
}

/** One entry of `samples` or `tests`, checked against the signature. `generate` and `script` stand for several cases. */
export type CaseSource =
  | (CaseBase & { readonly kind: 'args'; readonly args: readonly Wire[]; readonly expected: Expectation })
  | (CaseBase & {
      readonly kind: 'ops';
      readonly ops: readonly Operation[];
      /** One entry per operation, or the reference answers all of them. */
      readonly expected: readonly Expectation[] | { readonly kind: 'reference' };
    })
  | (CaseBase & { readonly kind: 'stdin'; readonly stdin: string; readonly stdout: string | null })
  | (CaseBase & { readonly kind: 'assert'; readonly assert: string })
  | (CaseBase & { readonly kind: 'rejects'; readonly rejects: string })
  | (CaseBase & { readonly kind: 'generate'; readonly count: number; readonly seed: number })
  | (CaseBase & { readonly kind: 'script'; readonly script: Script; readonly seed: number });

interface CaseBase {
  /** The author's name; null when unnamed (then "test <index>"). */
  readonly name: string | null;
  readonly sample: boolean;
  readonly explanation?: Localized;
}

export interface Solution {
  readonly folder: SolutionFolder;
  /** File name with its ending, e.g. `three-way.ts`. */
  readonly name: string;
  readonly source: string;
  /** From a first comment `// mistake: { en: …, zh: … }`. */
  readonly mistake?: Localized;
}

/** A problem, loaded and checked: everything that catalog, judge and verify need, and nothing unresolved. */
export interface Problem {
  readonly slug: string;
  /** Hash of everything that can change a verdict or a statement. */
  readonly version: string;
  /** Absolute path of the YAML file. */
  readonly file: string;
  readonly title: Localized;
  readonly difficulty: Difficulty;
  readonly tags: readonly string[];
  readonly kind: ProblemKind;
  /** As the author wrote it; empty for `program`. */
  readonly signatureText: string;
  /** Null for kinds `program` and `types`. */
  readonly signature: Signature | null;
  /** What the `args` of a case are: the signature's parameters, or what a driver takes. Empty without `args`. */
  readonly parameters: readonly Parameter[];
  readonly statement: Localized;
  readonly hints: readonly Localized[];
  readonly editorial: Localized | null;
  readonly limits: Limits;
  readonly checker: Checker;
  readonly mutates: 'allowed' | 'forbidden';
  /** Judge this argument after the call instead of the return value. */
  readonly answer: { readonly parameter: number; readonly prefix: boolean } | null;
  /** Type of the value that is checked: the return type, the answer argument's, or the driver's result. */
  readonly resultType: ValueType;
  readonly input: InputDeclaration | null;
  /** `{ p: "root" }`: argument p is the node of argument root with the given value. */
  readonly nodes: Readonly<Record<string, string>>;
  readonly driver: Script | null;
  readonly clock: 'real' | 'virtual';
  /** Paths like `Array.prototype.sort`, removed before the candidate's code. */
  readonly forbid: readonly string[];
  readonly strictTypes: boolean;
  readonly libraries: boolean;
  /** Samples first, then tests, in file order. */
  readonly cases: readonly CaseSource[];
  /** In folder order, then by name; the first of `accepted` is the reference. */
  readonly solutions: readonly Solution[];
  readonly complexity: Complexity | null;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}
