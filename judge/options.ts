/** How a judge is started; chosen by the composition roots and the command line. */
export interface JudgeOptions {
  /** Candidate children that judge at the same time. */
  readonly workers: number;
  /** `require-namespaces` refuses to start below that rung of the sandbox ladder. */
  readonly sandbox: 'auto' | 'require-namespaces';
  readonly log: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
}
