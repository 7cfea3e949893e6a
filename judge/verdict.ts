import type { CaseSource, Complexity, Localized, Problem } from '#problems/format/problem.ts';

/** The words of the judge: what it is asked, what it says. Everything else in this room is behind these types. */

export const verdicts = ['AC', 'WA', 'TLE', 'MLE', 'OLE', 'RTE', 'CE', 'IE'] as const;
export type Verdict = (typeof verdicts)[number];

/** `SC`: skipped after a fatal case. */
export type CaseVerdict = Verdict | 'SC';

export interface Diagnostic {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface CaseError {
  readonly name: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** One judged case. The data of a hidden case never gets this far: only samples and own cases carry `data`'s fields. */
export interface CaseResult {
  readonly index: number;
  readonly name: string;
  readonly sample: boolean;
  readonly verdict: CaseVerdict;
  readonly timeMs: number | null;
  /** Approximate. */
  readonly memoryKb: number | null;
  readonly args?: readonly unknown[];
  readonly ops?: readonly unknown[];
  readonly stdin?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly stdout?: string;
  /** Why it is WA, in words, when the checker has some. */
  readonly reason?: string;
  readonly error?: CaseError;
}

export interface Score {
  readonly passed: number;
  readonly total: number;
}

export interface Counterexample {
  readonly args?: readonly unknown[];
  readonly ops?: readonly unknown[];
  readonly stdin?: string;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly steps: number;
}

export type ComplexityEstimate = Complexity | 'O(n) or O(n log n)';

export type MeasuredComplexity =
  | {
      readonly estimate: ComplexityEstimate;
      readonly exponent: number;
      readonly declared: Complexity | null;
      /** [n, cost] */
      readonly points: readonly (readonly [number, number])[];
    }
  | { readonly skipped: 'busy' };

export const languages = ['typescript', 'javascript'] as const;
export type Language = (typeof languages)[number];

export interface JudgeRequest {
  readonly submission: string;
  readonly language: Language;
  readonly source: string;
  /** `submit`: samples and hidden tests. `run`: the samples, or `cases` when given. */
  readonly mode: 'submit' | 'run';
  readonly cases?: readonly CaseSource[];
  /** Cases that were told before a retry; judging goes on after them. */
  readonly told?: readonly CaseResult[];
  readonly wants: { readonly counterexample: boolean; readonly complexity: boolean };
}

/**
 * What the judge says of a submission, in this order: compiled or compileFailed, a case for each case,
 * finished, then any of diagnostics, counterexample, mistake, complexity, then settled.
 */
export type JudgeEvent =
  | { readonly kind: 'compiled'; readonly ms: number }
  | { readonly kind: 'compileFailed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'case'; readonly case: CaseResult }
  | {
      readonly kind: 'finished';
      readonly verdict: Verdict | null;
      readonly score: Score;
      readonly timeMs: number | null;
      readonly memoryKb: number | null;
    }
  | { readonly kind: 'diagnostics'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'counterexample'; readonly counterexample: Counterexample }
  | { readonly kind: 'mistake'; readonly mistake: Localized }
  | { readonly kind: 'complexity'; readonly complexity: MeasuredComplexity }
  | { readonly kind: 'settled' };

export type SandboxLevel = 'namespaces' | 'user' | 'process';

export interface JudgeStatus {
  readonly workers: number;
  readonly busy: number;
  readonly queued: number;
  readonly clock: 'exact' | 'ticks';
  readonly sandbox: { readonly level: SandboxLevel; readonly layers: readonly string[] };
  /** False until the self-test passed, or after the judge was lost. */
  readonly ready: boolean;
}

/** The judge as its users see it: in process (worker, command line) or behind a process of its own (the server). */
export interface Judge {
  /**
   * Judges one submission and tells it as it happens. Aborting ends with `finished` (verdict null) and `settled`.
   * Never throws for what a program or an author's script does; a lost judge process is retried once, then IE.
   */
  judge(problem: Problem, request: JudgeRequest, signal: AbortSignal): AsyncIterable<JudgeEvent>;
  status(): JudgeStatus;
  close(): Promise<void>;
}
