/** Something wrong in a problem, at a place that an editor can jump to. */
export interface Issue {
  /** As its author names it, from the parent of the problems folder: `problems/dsa/x/problem.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The field, e.g. `tests[1].args.k`; empty for the file as a whole. */
  readonly path: string;
  /** What was expected, what was found. */
  readonly message: string;
}

export interface BrokenProblem {
  readonly slug: string;
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** `file:line:column: path: message` */
export function formatIssue({ file, line, column, path, message }: Issue): string {
  return [`${file}:${line}:${column}`, ...(path === '' ? [] : [path]), message].join(': ');
}

/** In reading order. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((left, right) => left.line - right.line || left.column - right.column);
}
