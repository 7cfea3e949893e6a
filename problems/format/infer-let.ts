import { evaluateNumber, type Scope } from './evaluate.ts';
import { type Expression, ExpressionError, namesOf } from './expression.ts';
import type { InputDeclaration, InputSpec, Range } from './input.ts';
import type { ValueIssue } from './read.ts';
import { resolveSpec } from './resolve-spec.ts';
import type { Wire } from './wire.ts';
import { contentOf, isList, isObject } from './wire-view.ts';

/** A length, seen in the arguments, that the declaration gives as one expression (`rows: d`, `length: 2 * d`). */
interface Observation {
  readonly parameter: string;
  readonly expression: Expression;
  readonly length: number;
}

/** Values looked through for a `let` that stands inside a greater expression. */
const candidatesMax = 100_000;

/**
 * The values of `let` names, as far as the lengths of the arguments tell them. One that several values would
 * explain stays unknown, and what hangs on it is not checked.
 */
export function inferLet(
  declaration: InputDeclaration,
  given: Scope,
): { readonly scope: Scope; readonly issues: readonly ValueIssue[] } {
  const scope = new Map(given);
  const issues: ValueIssue[] = [];
  const observations = declaration.parameters.flatMap(({ name, spec }) => {
    const wire = given.get(name);
    return wire === undefined ? [] : observe(spec, wire).map((seen) => ({ ...seen, parameter: name }));
  });
  // Twice over the names: what the first round finds may tell more in the second.
  for (const { name, spec } of [...declaration.let, ...declaration.let]) {
    const telling = observations.filter(({ expression }) => isOnlyUnknown(name, expression, scope));
    const [first] = telling;
    if (!first) continue;
    const candidates = candidatesFor(name, spec, telling, scope);
    const [only] = candidates ?? [];
    if (only !== undefined && candidates?.length === 1) scope.set(name, only);
    else if (candidates?.length === 0) issues.push(impossible(first));
  }
  return { scope, issues };
}

function impossible({ parameter, expression, length }: Observation): ValueIssue {
  return {
    path: [parameter],
    message: `expected a length that ${expression.text} can give, found ${length}`,
  };
}

function isOnlyUnknown(name: string, expression: Expression, scope: Scope): boolean {
  const unknown = [...namesOf(expression)].filter((candidate) => !scope.has(candidate));
  return unknown.length === 1 && unknown[0] === name;
}

/** At most two integers that explain all observations; null when the name can't be looked for. */
function candidatesFor(
  name: string,
  spec: InputSpec,
  telling: readonly Observation[],
  scope: Scope,
): readonly number[] | null {
  const range = rangeOf(spec, scope);
  if (!range) return null;
  const exact = telling.find(({ expression }) => expression.root.kind === 'name');
  const from = exact ? Math.max(range.min, exact.length) : range.min;
  const to = exact ? Math.min(range.max, exact.length) : Math.min(range.max, range.min + candidatesMax);
  const trial = new Map(scope);
  const found: number[] = [];
  for (let candidate = from; candidate <= to && found.length < 2; candidate += 1) {
    trial.set(name, candidate);
    // Another observation of the plain name is a matter of the check, which tells both lengths.
    const asked = exact ? [exact] : telling;
    if (asked.every(({ expression, length }) => valueOf(expression, trial) === length)) found.push(candidate);
  }
  return found;
}

/** The finite whole-number range of a `let`; null for other kinds, and while its bounds are unknown. */
function rangeOf(spec: InputSpec, scope: Scope): { readonly min: number; readonly max: number } | null {
  const resolved = orUndefined(() => resolveSpec(spec, scope));
  if (resolved?.kind !== 'int') return null;
  const range = { min: Math.ceil(resolved.min), max: Math.floor(resolved.max) };
  return Number.isSafeInteger(range.min) && Number.isSafeInteger(range.max) ? range : null;
}

function valueOf(expression: Expression, scope: Scope): number | undefined {
  return orUndefined(() => evaluateNumber(expression, scope));
}

function orUndefined<Value>(evaluate: () => Value): Value | undefined {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

type Seen = Omit<Observation, 'parameter'>;

function observe(spec: InputSpec, wire: Wire): readonly Seen[] {
  const content = contentOf(wire);
  if (typeof content === 'bigint' || content === undefined) return [];
  switch (spec.kind) {
    case 'string':
      return typeof content === 'string' ? seen(spec.length, content.length) : [];
    case 'array':
      return isList(content)
        ? [...seen(spec.length, content.length), ...observeFirst(spec.element, content)]
        : [];
    case 'permutation':
      return isList(content) ? seen({ min: spec.size, max: spec.size }, content.length) : [];
    case 'matrix':
      return isList(content) ? observeMatrix(spec, content) : [];
    case 'graph':
      return isList(content) && spec.as === 'adjacency' ? seen(spec.nodes, content.length) : [];
    case 'tuple':
      return isList(content)
        ? spec.elements.flatMap((element, index) => observeAt(element, content[index]))
        : [];
    case 'record':
      return isObject(content)
        ? Object.entries(spec.fields).flatMap(([key, field]) => observeAt(field, content[key]))
        : [];
    case 'optional':
      return observe(spec.of, wire);
    default:
      return [];
  }
}

function seen(range: Range, length: number): readonly Seen[] {
  return range.min === range.max ? [{ expression: range.min, length }] : [];
}

function observeFirst(spec: InputSpec, list: readonly Wire[]): readonly Seen[] {
  return observeAt(spec, list[0]);
}

function observeAt(spec: InputSpec, wire: Wire | undefined): readonly Seen[] {
  return wire === undefined ? [] : observe(spec, wire);
}

function observeMatrix(spec: InputSpec & { kind: 'matrix' }, rows: readonly Wire[]): readonly Seen[] {
  const [first] = rows;
  const columns =
    first === undefined
      ? []
      : isList(first)
        ? [...seen(spec.columns, first.length), ...observeFirst(spec.element, first)]
        : [];
  return [...seen(spec.rows, rows.length), ...columns];
}
