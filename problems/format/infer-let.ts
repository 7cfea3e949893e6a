import { evaluateNumber, type Scope } from './evaluate.ts';
import { type Expression, ExpressionError, namesOf } from './expression.ts';
import type { InputDeclaration, InputSpec, NamedSpec, Range } from './input.ts';
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

/** The values of `let` names, as far as the lengths of the arguments tell them. */
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
  for (const declared of inOrderOfUse(declaration.let)) {
    for (const { parameter, expression, length } of observations) {
      if (scope.has(declared.name) || !isOnlyUnknown(declared.name, expression, scope)) continue;
      const value = solve(expression, declared, length, scope);
      if (value === undefined)
        issues.push({
          path: [parameter],
          message: `expected a length that ${expression.text} can give, found ${length}`,
        });
      else scope.set(declared.name, value);
    }
  }
  return { scope, issues };
}

/** Twice over the names: what the first round finds may tell more in the second. */
function inOrderOfUse(declared: readonly NamedSpec[]): readonly NamedSpec[] {
  return [...declared, ...declared];
}

function isOnlyUnknown(name: string, expression: Expression, scope: Scope): boolean {
  const unknown = [...namesOf(expression)].filter((candidate) => !scope.has(candidate));
  return unknown.length === 1 && unknown[0] === name;
}

/** The value of an integer `let` that gives the expression this length. */
function solve(
  expression: Expression,
  declared: NamedSpec,
  length: number,
  scope: Scope,
): number | undefined {
  const spec = resolveSpec(declared.spec, scope);
  if (spec.kind !== 'int') return undefined;
  const from = Math.ceil(spec.min);
  const to = Math.min(Math.floor(spec.max), from + candidatesMax);
  if (expression.root.kind === 'name') return length >= from && length <= spec.max ? length : undefined;
  for (let candidate = from; candidate <= to; candidate += 1)
    if (valueOf(expression, new Map(scope).set(declared.name, candidate)) === length) return candidate;
  return undefined;
}

function valueOf(expression: Expression, scope: Scope): number | undefined {
  try {
    return evaluateNumber(expression, scope);
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
