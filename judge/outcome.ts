import type { Position } from './compile.ts';
import type { GuestRun } from './isolate.ts';
import type { JobLimits, Outcome } from './protocol.ts';
import type { CaseError } from './verdict.ts';

/** What a run of the guest means for its case. */

export interface RunFacts {
  readonly cpuMs: number;
  readonly memoryKb: number;
  /** The part of it that array buffers take. */
  readonly bufferKb: number;
  readonly positionOf: (line: number, column: number) => Position;
  readonly limits: JobLimits;
}

export function readOutcome(run: GuestRun, facts: RunFacts): Outcome {
  const base = { cpuMs: facts.cpuMs, memoryKb: facts.memoryKb, stdout: '' };
  switch (run.kind) {
    case 'timedOut':
      return { ...base, kind: 'timeLimit', error: locate(run.stack, facts) };
    case 'memoryLimit':
      return { ...base, kind: 'memoryLimit' };
    case 'threw':
      return thrown(run, base, facts, true);
    case 'finished':
      return finished(run.text, base, facts);
  }
}

/** The harness's answer: a line of JSON and, for a value, its text. */
interface Header {
  readonly kind:
    | 'value'
    | 'threw'
    | 'pending'
    | 'uncallable'
    | 'outputLimit'
    | 'resultLimit'
    | 'ready'
    | 'end';
  readonly what?: string;
  readonly isMutated?: boolean;
  readonly error?: GuestError;
  readonly stdout: string;
}

/** What a case's buffers may take at its end; those that were never written are resident nowhere, and seen by no one else. */
function memoryLimitKb({ memoryMb }: JobLimits): number {
  return (memoryMb * 2 + 64) * 1024;
}

type Base = Pick<Outcome, 'cpuMs' | 'memoryKb' | 'stdout'>;

function finished(text: string, nothingPrinted: Base, facts: RunFacts): Outcome {
  const end = text.indexOf('\n');
  const header = JSON.parse(end < 0 ? text : text.slice(0, end)) as Header; // made by the harness
  const base = { ...nothingPrinted, stdout: header.stdout };
  if (facts.bufferKb > memoryLimitKb(facts.limits)) return { ...base, kind: 'memoryLimit' };
  if (header.kind === 'outputLimit') return { ...base, kind: 'outputLimit', what: 'printed' };
  if (facts.cpuMs > facts.limits.timeMs) return { ...base, kind: 'timeLimit', error: null };
  switch (header.kind) {
    case 'value':
      return { ...base, kind: 'value', text: text.slice(end + 1), isMutated: header.isMutated === true };
    case 'threw':
      return thrown(header.error ?? { name: 'Error', message: '', stack: '' }, base, facts, false);
    case 'pending':
      return { ...base, kind: 'neverSettles' };
    case 'uncallable':
      return { ...base, kind: 'uncallable', what: header.what ?? '' };
    case 'resultLimit':
      return { ...base, kind: 'outputLimit', what: 'result' };
    case 'ready':
      return { ...base, kind: 'value', text: 'null', isMutated: false };
    case 'end':
      return { ...base, kind: 'end' };
  }
}

interface GuestError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** The topmost frame when V8 itself refused. */
const refusedFrame = /^[^\n]*\n\s+at (?:new )?[\w.]*(?:Array|Buffer)[\w.]* \(<anonymous>\)/;

/** A refused buffer counts as passing the memory limit: the isolate refuses only what would pass its own, larger one. */
function thrown(error: GuestError, base: Base, facts: RunFacts, isUnhandled: boolean): Outcome {
  if (
    error.name === 'RangeError' &&
    error.message === 'Array buffer allocation failed' &&
    refusedFrame.test(error.stack)
  )
    return { ...base, kind: 'memoryLimit' };
  const place = locate(error.stack, facts);
  const { line, column } = place ?? { line: null, column: null };
  return {
    ...base,
    kind: 'threw',
    isUnhandled,
    error: { name: error.name, message: error.message, line, column },
  };
}

/** The topmost frame in the candidate's own file, in lines of the source as it was sent. */
function locate(stack: string, facts: RunFacts): CaseError | null {
  const frame = /\n\s+at (?:[^\n]*\()?main\.ts:(\d+):(\d+)\)?(?=\n|$)/.exec(stack);
  if (frame === null) return null;
  const position = facts.positionOf(Number(frame[1]), Number(frame[2]));
  return {
    name: 'TimeLimit',
    message: 'the time limit passed here',
    line: position.line,
    column: position.column,
  };
}
