/** One measured figure: a value and what it is held against. */
export interface Figure {
  /** `suite.name`, stable over time. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What it was measured against, in the same run. */
  readonly baseline?: string;
  /** The least (`>=`) or the most (`<=`) that it must be. */
  readonly bar?: string;
  readonly holds?: boolean;
}

export type Suite = () => Promise<readonly Figure[]>;

/** A figure that must be at least so much. */
export function atLeast(id: string, value: number, unit: string, bar: number, baseline: string): Figure {
  return { id, value: rounded(value), unit, baseline, bar: `>= ${bar}`, holds: value >= bar };
}

/** A figure that must be at most so much. */
export function atMost(id: string, value: number, unit: string, bar: number, baseline?: string): Figure {
  return {
    id,
    value: rounded(value),
    unit,
    ...(baseline === undefined ? {} : { baseline }),
    bar: `<= ${bar}`,
    holds: value <= bar,
  };
}

/** A figure without a bar, told for comparison. */
export function plain(id: string, value: number, unit: string): Figure {
  return { id, value: rounded(value), unit };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
