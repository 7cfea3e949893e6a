import type { ValueType } from '#problems/format/value-type.ts';
import type { PackedValue } from './packed-value.ts';
import type { CaseError, Diagnostic, Language } from './verdict.ts';

/** Messages between the pool and a child. A child judges one job at a time; hidden expected values never enter it. */

export type ToChild =
  /** An input to keep: `key` names problem version and case. */
  | { readonly type: 'prime'; readonly key: string; readonly value: PackedValue }
  /** Drop all kept inputs. */
  | { readonly type: 'forget' }
  | { readonly type: 'job'; readonly job: Job }
  | { readonly type: 'cancel'; readonly job: number };

export type FromChild =
  | { readonly type: 'ready'; readonly clock: 'exact' | 'ticks' }
  /** `isCallable` is false until the first case has shown that the export can be called. */
  | { readonly type: 'compiled'; readonly job: number; readonly ms: number; readonly isCallable: boolean }
  | { readonly type: 'compileFailed'; readonly job: number; readonly diagnostics: readonly Diagnostic[] }
  /** The candidate's code is about to run; `cpuMs` is the thread's CPU clock. Brings along the outcome of the case before. */
  | {
      readonly type: 'begin';
      readonly job: number;
      readonly case: number;
      readonly cpuMs: number;
      readonly before: CaseOutcome | null;
    }
  /** The candidate's code has stopped; what follows is the child's own work. */
  | { readonly type: 'paused'; readonly job: number }
  | CaseOutcome
  | { readonly type: 'done'; readonly job: number };

export interface CaseOutcome {
  readonly type: 'outcome';
  readonly job: number;
  readonly case: number;
  readonly outcome: Outcome;
}

/** One program over some cases. */
export interface Job {
  readonly id: number;
  readonly source: string;
  readonly language: Language;
  readonly driver: string | null;
  readonly guest: GuestSettings;
  readonly limits: JobLimits;
  /** lodash and the queues are loaded when the source names them. */
  readonly libraries: boolean;
  readonly cases: readonly JobCase[];
  /** TLE, MLE and OLE end the job. */
  readonly stopsOnLimit: boolean;
}

export interface JobLimits {
  /** CPU time of one case, or of one step of a generator. */
  readonly timeMs: number;
  readonly memoryMb: number;
  readonly outputKb: number;
  /** Characters of an encoded result. */
  readonly resultChars: number;
}

export interface JobCase {
  readonly index: number;
  /** Key of a primed input. */
  readonly key: string;
  readonly seed: number;
  readonly goesOnAfterThrow: boolean;
}

/** What the harness needs to know of a problem (see GuestConfig in harness/run.guest.ts). */
export interface GuestSettings {
  readonly mode: 'function' | 'class' | 'generator';
  readonly entry: string;
  readonly resultType: ValueType;
  readonly parameterTypes: readonly ValueType[];
  readonly methods: Readonly<Record<string, ValueType>>;
  readonly answer: { readonly parameter: number; readonly prefix: boolean } | null;
  readonly isPure: boolean;
  readonly hasLists: boolean;
  readonly hasTrees: boolean;
  readonly isVirtual: boolean;
  readonly forbid: readonly string[];
}

/** How one case ended, as the child saw it. `text` is JSON of a Wire (class: of a list of them, `$threw` for a throw). */
export type Outcome = OutcomeBase &
  (
    | { readonly kind: 'value'; readonly text: string; readonly isMutated: boolean }
    /** `isUnhandled`: a promise was rejected that nobody waited for; the call itself may have been fine. */
    | { readonly kind: 'threw'; readonly error: CaseError; readonly isUnhandled: boolean }
    | { readonly kind: 'neverSettles' }
    | { readonly kind: 'uncallable'; readonly what: string }
    | { readonly kind: 'timeLimit'; readonly error: CaseError | null }
    | { readonly kind: 'memoryLimit' }
    | { readonly kind: 'outputLimit'; readonly what: 'printed' | 'result' }
    /** A generator has no more cases. */
    | { readonly kind: 'end' }
  );

interface OutcomeBase {
  readonly cpuMs: number;
  /** Approximate. */
  readonly memoryKb: number;
  readonly stdout: string;
}
