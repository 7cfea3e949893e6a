import type { Problem } from './format/problem.ts';
import type { RawCase } from './format/problem-file.ts';
import type { Budget, ValuePath } from './format/read.ts';
import type { Complaints } from './complaints.ts';
import type { ProblemFolder } from './problem-folder.ts';

/** What cases are read against. */
export interface CaseFrame
  extends Pick<Problem, 'kind' | 'signature' | 'parameters' | 'nodes' | 'resultType' | 'input' | 'driver'> {
  readonly folder: ProblemFolder;
  readonly complaints: Complaints;
  /** Shared by all cases of a problem. */
  readonly budget: Budget;
}

/** One entry of `samples` or `tests`, with the args that stand in its file when it names one. */
export interface WrittenCase {
  readonly raw: RawCase;
  readonly path: ValuePath;
  readonly sample: boolean;
  readonly args: unknown;
}

/** Sizes of the files that cases name. */
export const dataBytesMax = 8 * 1024 * 1024;
export const scriptBytesMax = 256 * 1024;
