import { type Expression, namesOf } from '#problems/format/expression.ts';
import type { InputDeclaration, InputSpec, NamedSpec, ParameterSpec } from '#problems/format/input.ts';

/** `let` and parameters, each after the names that its bounds are made of. */
export function inDependencyOrder(declaration: InputDeclaration): readonly (NamedSpec | ParameterSpec)[] {
  const waiting: (NamedSpec | ParameterSpec)[] = [...declaration.let, ...declaration.parameters];
  const ordered: (NamedSpec | ParameterSpec)[] = [];
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ name }) => name));
    const ready = waiting.findIndex(
      ({ spec }) =>
        !expressionsOf(spec).some((one) =>
          namesOf(one)
            .values()
            .some((name) => open.has(name)),
        ) && !(spec.kind === 'node' && open.has(spec.of)),
    );
    const [next] = waiting.splice(Math.max(0, ready), 1);
    if (next) ordered.push(next);
  }
  return ordered;
}

/** The numbers that sizes are made of: they grow with the tests instead of being any number of their range. */
export function namesOfSizes({ let: drawn, parameters }: InputDeclaration): ReadonlySet<string> {
  const sizes = [...drawn, ...parameters].flatMap(({ spec }) => sizesOf(spec));
  return new Set(sizes.flatMap((expression) => [...namesOf(expression)]));
}

function sizesOf(spec: InputSpec): readonly Expression[] {
  const inner = innerSpecs(spec).flatMap(sizesOf);
  switch (spec.kind) {
    case 'string':
    case 'array':
      return [spec.length.min, spec.length.max, ...inner];
    case 'permutation':
      return [spec.size];
    case 'matrix':
      return [spec.rows.min, spec.rows.max, spec.columns.min, spec.columns.max, ...inner];
    case 'tree':
      return [spec.nodes.min, spec.nodes.max, ...inner];
    case 'graph':
      return [spec.nodes.min, spec.nodes.max, spec.edges.min, spec.edges.max];
    default:
      return inner;
  }
}

function expressionsOf(spec: InputSpec): readonly Expression[] {
  if (spec.kind === 'int' || spec.kind === 'float') return [spec.min, spec.max];
  return [...sizesOf(spec), ...innerSpecs(spec).flatMap(expressionsOf)];
}

function innerSpecs(spec: InputSpec): readonly InputSpec[] {
  switch (spec.kind) {
    case 'array':
    case 'matrix':
      return [spec.element];
    case 'tree':
      return [spec.value];
    case 'tuple':
      return spec.elements;
    case 'record':
      return Object.values(spec.fields);
    case 'optional':
      return [spec.of];
    default:
      return [];
  }
}
