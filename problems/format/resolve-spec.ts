import { evaluateNumber, type Scope } from './evaluate.ts';
import { type Expression, ExpressionError, namesOf } from './expression.ts';
import type { InputSpec, Range } from './input.ts';

/**
 * The spec with numbers for its bounds. A bound over a name that the scope does not know is no bound at all
 * (a `let` that could not be told from the arguments). Throws ExpressionError for a bound without a value.
 */
export function resolveSpec(spec: InputSpec, scope: Scope): InputSpec<number> {
  const inner = (of: InputSpec): InputSpec<number> => resolveSpec(of, scope);
  switch (spec.kind) {
    case 'int':
    case 'float':
      return { kind: spec.kind, ...resolveRange(spec, scope) };
    case 'bool':
    case 'enum':
    case 'node':
      return spec;
    case 'string':
      return { ...spec, length: resolveLength(spec.length, scope) };
    case 'array':
      return { ...spec, element: inner(spec.element), length: resolveLength(spec.length, scope) };
    case 'permutation':
      return { kind: 'permutation', size: resolveLength({ min: spec.size, max: spec.size }, scope).max };
    case 'matrix': {
      const { rows, columns } = spec;
      return {
        ...spec,
        element: inner(spec.element),
        rows: resolveLength(rows, scope),
        columns: resolveLength(columns, scope),
      };
    }
    case 'tree':
      return { ...spec, value: inner(spec.value), nodes: resolveLength(spec.nodes, scope) };
    case 'graph':
      return { ...spec, nodes: resolveLength(spec.nodes, scope), edges: resolveLength(spec.edges, scope) };
    case 'tuple':
      return { kind: 'tuple', elements: spec.elements.map(inner) };
    case 'record':
      return {
        kind: 'record',
        fields: Object.fromEntries(Object.entries(spec.fields).map(([key, of]) => [key, inner(of)])),
      };
    case 'optional':
      return { kind: 'optional', of: inner(spec.of) };
  }
}

function resolveRange(range: Range, scope: Scope): Range<number> {
  const min = resolveBound(range.min, Number.NEGATIVE_INFINITY, scope);
  const max = resolveBound(range.max, Number.POSITIVE_INFINITY, scope);
  if (min <= max) return { min, max };
  throw new ExpressionError(`expected ${range.min.text} <= ${range.max.text}, found ${min} > ${max}`);
}

/** Lengths are whole numbers from 0. */
function resolveLength(range: Range, scope: Scope): Range<number> {
  const { min, max } = resolveRange(range, scope);
  const whole = { min: Math.max(0, Math.ceil(min)), max: Math.floor(max) };
  if (whole.min <= whole.max) return whole;
  throw new ExpressionError(
    `expected a whole number from 0 between ${range.min.text} and ${range.max.text}, found none`,
  );
}

function resolveBound(expression: Expression, unknown: number, scope: Scope): number {
  const isKnown = namesOf(expression)
    .values()
    .every((name) => scope.has(name));
  return isKnown ? evaluateNumber(expression, scope) : unknown;
}
