import type { CaseResult, Judge, JudgeEvent, JudgeRequest, JudgeStatus } from '#judge/verdict.ts';

export interface FakeJudge extends Judge {
  /** Every request, in the order in which judging began. */
  readonly requests: readonly JudgeRequest[];
  /** How many are being judged just now. */
  running(): number;
}

export interface FakeJudgeOptions {
  readonly workers?: number;
  readonly cases?: number;
  /** Waits before a case is told; index -1 is before `compiled`. */
  readonly gate?: (request: JudgeRequest, index: number) => Promise<void> | void;
  /** What is said in place of the usual events. */
  readonly script?: (request: JudgeRequest) => readonly JudgeEvent[];
}

/** Says AC to every case of a source, WA where the source names the index: `wrong 2`. */
export function fakeJudge({ workers = 2, cases = 3, gate, script }: FakeJudgeOptions = {}): FakeJudge {
  const requests: JudgeRequest[] = [];
  let running = 0;

  async function* judge(request: JudgeRequest, signal: AbortSignal): AsyncIterable<JudgeEvent> {
    requests.push(request);
    running += 1;
    try {
      await gate?.(request, -1);
      if (script !== undefined) return yield* script(request);
      yield { kind: 'compiled', ms: 1 };
      const told = [...(request.told ?? [])];
      for (let index = told.length; index < cases; index += 1) {
        await gate?.(request, index);
        if (signal.aborted) break;
        const result = caseResult(request, index);
        told.push(result);
        yield { kind: 'case', case: result };
      }
      yield finished(told, signal.aborted ? null : undefined);
      yield { kind: 'settled' };
    } finally {
      running -= 1;
    }
  }
  return {
    requests,
    running: () => running,
    judge: (_problem, request, signal) => judge(request, signal),
    status: () => ({ ...status, workers, busy: running }),
    close: async () => undefined,
  };
}

export const status: JudgeStatus = {
  workers: 2,
  busy: 0,
  queued: 0,
  clock: 'exact',
  sandbox: { level: 'process', layers: ['test'] },
  ready: true,
};

function caseResult(request: JudgeRequest, index: number): CaseResult {
  const verdict = request.source.includes(`wrong ${index}`) ? 'WA' : 'AC';
  const isSample = index === 0;
  const data = { args: [index], expected: index, actual: index, stdout: '' };
  return { index, name: `test ${index}`, sample: isSample, verdict, timeMs: 1, memoryKb: 100, ...data };
}

function finished(cases: readonly CaseResult[], verdict: null | undefined): JudgeEvent {
  const passed = cases.filter((one) => one.verdict === 'AC').length;
  const score = { passed, total: cases.length };
  const said = verdict === null ? null : passed === cases.length ? 'AC' : 'WA';
  return { kind: 'finished', verdict: said, score, timeMs: 1, memoryKb: 100 };
}
