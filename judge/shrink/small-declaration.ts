import { parseExpression, type Expression } from '#problems/format/expression.ts';
import type { InputDeclaration, InputSpec, Range } from '#problems/format/input.ts';

/** Sizes and magnitudes that a person can follow. */
const largestLength = 6;
const largestNumber = 9;

/** The same space, narrowed to small sizes and numbers; bounds stay expressions over the same names. */
export function smallDeclaration(declaration: InputDeclaration): InputDeclaration {
  return {
    ...declaration,
    let: declaration.let.map(({ name, spec }) => ({ name, spec: small(spec, 3) })),
    parameters: declaration.parameters.map((parameter) => ({
      ...parameter,
      spec: small(parameter.spec, largestNumber),
    })),
  };
}

function small(spec: InputSpec, numbers: number): InputSpec {
  switch (spec.kind) {
    case 'int':
    case 'float':
      return {
        ...spec,
        min: atLeast(spec.min, spec.max, -numbers),
        max: atMost(spec.max, spec.min, numbers),
      };
    case 'string':
      return { ...spec, length: short(spec.length) };
    case 'array':
      return { ...spec, element: small(spec.element, numbers), length: short(spec.length) };
    case 'matrix':
      return {
        ...spec,
        element: small(spec.element, numbers),
        rows: short(spec.rows, 3),
        columns: short(spec.columns, 3),
      };
    case 'tree':
      return { ...spec, value: small(spec.value, numbers), nodes: short(spec.nodes) };
    case 'graph':
      return { ...spec, nodes: short(spec.nodes), edges: short(spec.edges) };
    case 'tuple':
      return { ...spec, elements: spec.elements.map((element) => small(element, numbers)) };
    case 'record':
      return {
        ...spec,
        fields: Object.fromEntries(
          Object.entries(spec.fields).map(([key, field]) => [key, small(field, numbers)]),
        ),
      };
    case 'optional':
      return { ...spec, of: small(spec.of, numbers) };
    case 'bool':
    case 'enum':
    case 'node':
    case 'permutation':
      return spec;
  }
}

/** A length that is one expression is given by another name, which is small already. */
function short(range: Range, largest = largestLength): Range {
  if (range.min.text === range.max.text) return range;
  return { min: range.min, max: atMost(range.max, range.min, largest) };
}

function atMost(bound: Expression, other: Expression, value: number): Expression {
  return parseExpression(`max(${other.text}, min(${bound.text}, ${value}))`);
}

function atLeast(bound: Expression, other: Expression, value: number): Expression {
  return parseExpression(`min(${other.text}, max(${bound.text}, ${value}))`);
}
