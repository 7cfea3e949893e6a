import type { InputDeclaration, InputSpec, Range } from '#problems/format/input.ts';

/** The input space in words, a sentence per name: what a candidate may count on. */
export function describeInput(declaration: InputDeclaration): { name: string; text: string }[] {
  const named = [...declaration.let, ...declaration.parameters].map(({ name, spec }) => ({
    name,
    text: describe(spec, name),
  }));
  const conditions = declaration.require.map((condition) => ({ name: 'require', text: condition.text }));
  return [...named, ...conditions];
}

function describe(spec: InputSpec, name: string): string {
  switch (spec.kind) {
    case 'int':
      return `integer, ${between(spec, name)}`;
    case 'float':
      return `number, ${between(spec, name)}`;
    case 'bool':
      return 'true or false';
    case 'enum':
      return `one of ${spec.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'string':
      return `string of ${JSON.stringify(spec.alphabet)}, ${between(spec.length, `${name}.length`)}`;
    case 'array':
      return `${arrayWords(spec)}, ${between(spec.length, `${name}.length`)}; each ${name}[i]: ${describe(spec.element, `${name}[i]`)}`;
    case 'permutation':
      return `permutation of 0 … ${spec.size.text} - 1`;
    case 'matrix':
      return `matrix, ${between(spec.rows, 'rows')}, ${between(spec.columns, 'columns')}; each element: ${describe(spec.element, 'x')}`;
    case 'tree':
      return `binary tree, ${between(spec.nodes, 'nodes')}; each value: ${describe(spec.value, 'val')}`;
    case 'graph':
      return graphWords(spec);
    case 'tuple':
      return `[${spec.elements.map((element, index) => describe(element, `${name}[${index}]`)).join('; ')}]`;
    case 'record':
      return Object.entries(spec.fields)
        .map(([key, field]) => `${key}: ${describe(field, `${name}.${key}`)}`)
        .join('; ');
    case 'optional':
      return `may be left out; ${describe(spec.of, name)}`;
    case 'node':
      return `the value of a node of ${spec.of}`;
  }
}

function arrayWords(spec: Extract<InputSpec, { kind: 'array' }>): string {
  return [spec.sorted && 'sorted', spec.distinct && 'distinct', 'array'].filter(Boolean).join(' ');
}

function graphWords(spec: Extract<InputSpec, { kind: 'graph' }>): string {
  const kind = [
    spec.connected && 'connected',
    spec.acyclic && 'acyclic',
    spec.directed ? 'directed' : 'undirected',
  ];
  const nodes = `${between(spec.nodes, 'nodes')}, ${between(spec.edges, 'edges')}`;
  return `${kind.filter(Boolean).join(' ')} graph as ${spec.as === 'edges' ? 'a list of edges' : 'adjacency lists'}, ${nodes}`;
}

function between({ min, max }: Range, name: string): string {
  return min.text === max.text ? `${name} = ${min.text}` : `${min.text} ≤ ${name} ≤ ${max.text}`;
}
