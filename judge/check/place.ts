import { cut } from './result.ts';

/** Where in a value: a chain from the inside out, so that a walk 100,000 levels deep shares it instead of copying. */
export interface Place {
  readonly outer: Place | null;
  /** `[2]`, `.x` or `.get("key")`; asked only when a message needs it. */
  readonly label: () => string;
}

/** `.x`, or `["two words"]` for a name that is no identifier. */
export function member(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${cut(name, 40)}` : `[${JSON.stringify(cut(name, 40))}]`;
}

/** ` at [4][2]` or ` at x[2]`, cut when long; empty for the whole value. */
export function at(place: Place | null): string {
  const labels: string[] = [];
  for (let here = place; here !== null; here = here.outer) labels.push(here.label());
  return labels.length === 0 ? '' : ` at ${cut(labels.reverse().join('').replace(/^\./, ''), 60)}`;
}
