import type { Nodes } from './arguments.ts';
import {
  constantExpression,
  type Expression,
  ExpressionError,
  namesOf,
  parseExpression,
} from './expression.ts';
import type { InputDeclaration, InputSpec, NamedSpec, ParameterSpec, Range } from './input.ts';
import type { RawBound, RawDeclaration, RawRange, RawSpec } from './input-schema.ts';
import { newBudget, type Read, Reading } from './read.ts';
import { describeMisfit } from './spec-fits.ts';
import type { Parameter } from './value-type.ts';

/**
 * Checks a written declaration against the parameters and parses its expressions, which may name only what
 * stands earlier in the file (`let` first).
 */
export function readDeclaration(
  raw: RawDeclaration,
  parameters: readonly Parameter[],
  nodes: Nodes,
): Read<InputDeclaration> {
  const reading = new Reading(newBudget());
  const { let: rawLet = {}, require: rawRequire = [], ...rawSpecs } = raw;
  const earlier = new Set<string>();
  const drawn = reading.at('let', () => readNamed(rawLet, earlier, reading));
  for (const name of Object.keys(rawSpecs).filter(
    (key) => !parameters.some((parameter) => parameter.name === key),
  ))
    reading.failKey(
      `expected a parameter (${parameters.map((parameter) => parameter.name).join(', ')}), let or require, found "${name}"`,
      name,
    );
  const specs = new Map(readNamed(rawSpecs, earlier, reading).map(({ name, spec }) => [name, spec]));
  const declared = parameters.map((parameter) =>
    parameterSpec(parameter, specs.get(parameter.name), nodes, reading),
  );
  for (const name of Object.keys(nodes)) earlier.add(name);
  const require = rawRequire.map((text, index) =>
    reading.at('require', () => reading.at(index, () => readExpression(text, earlier, reading))),
  );
  return reading.result({ let: drawn, parameters: declared, require });
}

function readNamed(
  raw: Readonly<Record<string, RawSpec>>,
  earlier: Set<string>,
  reading: Reading,
): NamedSpec[] {
  return Object.entries(raw).map(([name, rawSpec]) => {
    const spec = reading.at(name, () => readSpec(rawSpec, earlier, reading));
    earlier.add(name);
    return { name, spec };
  });
}

/** A parameter of `nodes` needs no declaration: it is one of the other one's nodes. */
function parameterSpec(
  parameter: Parameter,
  declared: InputSpec | undefined,
  nodes: Nodes,
  reading: Reading,
): ParameterSpec {
  const { name } = parameter;
  const root = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
  if (root !== undefined) return { name, parameter, spec: { kind: 'node', of: root } };
  if (!declared) {
    reading.fail(`expected a declaration of every parameter, found none of ${name}`);
    return { name, parameter, spec: nothing };
  }
  const misfit = describeMisfit(declared, parameter.type);
  if (misfit !== null) reading.fail(misfit, name);
  return { name, parameter, spec: declared };
}

/** Stands where a spec was refused; the reading fails as a whole. */
const nothing: InputSpec = { kind: 'enum', values: [] };

/** The keys that tell the kind, each with the keys it must and may have beside it. */
const companions = {
  int: [[], []],
  float: [[], []],
  bool: [[], []],
  enum: [[], []],
  string: [['length'], []],
  array: [['length'], ['distinct', 'sorted']],
  permutation: [[], []],
  matrix: [['rows', 'cols'], []],
  tree: [['nodes'], ['distinct']],
  graph: [[], ['as']],
  tuple: [[], []],
  record: [[], []],
  optional: [[], []],
} as const satisfies Partial<
  Record<keyof RawSpec, readonly [readonly (keyof RawSpec)[], readonly (keyof RawSpec)[]]>
>;

type SpecKey = keyof typeof companions;
const specKeys = Object.keys(companions).filter((key): key is SpecKey => key in companions);

function readSpec(raw: RawSpec, earlier: ReadonlySet<string>, reading: Reading): InputSpec {
  const kinds = specKeys.filter((key) => raw[key] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    reading.fail(`expected one of ${specKeys.join(', ')}, found ${kinds.join(' and ') || 'none'}`);
    return nothing;
  }
  const [required, optional] = companions[kind];
  const allowed: readonly string[] = [kind, ...required, ...optional];
  for (const [key, value] of Object.entries(raw))
    if (value !== undefined && !allowed.includes(key))
      reading.failKey(`expected only ${allowed.join(', ')}, found ${key}`, key);
  for (const key of required)
    if (raw[key] === undefined) reading.fail(`expected ${key} beside ${kind}, found none`);
  return readKind(raw, earlier, reading);
}

function readKind(raw: RawSpec, earlier: ReadonlySet<string>, reading: Reading): InputSpec {
  const inner = (key: string, spec: RawSpec): InputSpec =>
    reading.at(key, () => readSpec(spec, earlier, reading));
  const range = (key: string, written: RawRange | undefined): Range =>
    reading.at(key, () => readRange(written ?? 0, earlier, reading));
  if (raw.int) return { kind: 'int', ...range('int', raw.int) };
  if (raw.float) return { kind: 'float', ...range('float', raw.float) };
  if (raw.enum) return { kind: 'enum', values: raw.enum };
  if (raw.string !== undefined)
    return { kind: 'string', alphabet: raw.string, length: range('length', raw.length) };
  if (raw.array) {
    const { distinct = false, sorted = false } = raw;
    return {
      kind: 'array',
      element: inner('array', raw.array),
      length: range('length', raw.length),
      distinct,
      sorted,
    };
  }
  if (raw.permutation !== undefined)
    return { kind: 'permutation', size: range('permutation', raw.permutation).min };
  if (raw.matrix)
    return {
      kind: 'matrix',
      element: inner('matrix', raw.matrix),
      rows: range('rows', raw.rows),
      columns: range('cols', raw.cols),
    };
  if (raw.tree)
    return {
      kind: 'tree',
      value: inner('tree', raw.tree),
      nodes: range('nodes', raw.nodes),
      distinct: raw.distinct ?? false,
    };
  if (raw.graph) return reading.at('graph', () => readGraph(raw, earlier, reading));
  if (raw.tuple)
    return {
      kind: 'tuple',
      elements: reading.at(
        'tuple',
        () =>
          raw.tuple?.map((spec, index) => reading.at(index, () => readSpec(spec, earlier, reading))) ?? [],
      ),
    };
  if (raw.record) {
    const fields = Object.entries(raw.record).map(([key, spec]): [string, InputSpec] => [
      key,
      reading.at('record', () => inner(key, spec)),
    ]);
    return { kind: 'record', fields: Object.fromEntries(fields) };
  }
  return raw.optional ? { kind: 'optional', of: inner('optional', raw.optional) } : { kind: 'bool' };
}

function readGraph(raw: RawSpec, earlier: ReadonlySet<string>, reading: Reading): InputSpec {
  const graph = raw.graph ?? { nodes: 0 };
  const edgesMax: Expression = constantExpression(Number.MAX_SAFE_INTEGER);
  return {
    kind: 'graph',
    nodes: reading.at('nodes', () => readRange(graph.nodes, earlier, reading)),
    edges:
      graph.edges === undefined
        ? { min: constantExpression(0), max: edgesMax }
        : reading.at('edges', () => readRange(graph.edges ?? 0, earlier, reading)),
    directed: graph.directed ?? false,
    acyclic: graph.acyclic ?? false,
    connected: graph.connected ?? false,
    as: raw.as ?? 'edges',
  };
}

/** A single bound is both ends. */
function readRange(raw: RawRange, earlier: ReadonlySet<string>, reading: Reading): Range {
  if (!Array.isArray(raw)) {
    const both = readBound(raw, earlier, reading);
    return { min: both, max: both };
  }
  const [min, max] = raw.map((bound, index) => reading.at(index, () => readBound(bound, earlier, reading)));
  const range = { min: min ?? constantExpression(0), max: max ?? constantExpression(0) };
  const [low, high] = raw;
  if (typeof low === 'number' && typeof high === 'number' && !(low <= high))
    reading.fail(`expected [smallest, largest], found [${low}, ${high}]`);
  return range;
}

function readBound(raw: RawBound, earlier: ReadonlySet<string>, reading: Reading): Expression {
  return typeof raw === 'number' ? constantExpression(raw) : readExpression(raw, earlier, reading);
}

function readExpression(text: string, earlier: ReadonlySet<string>, reading: Reading): Expression {
  try {
    const expression = parseExpression(text);
    const unknown = [...namesOf(expression)].filter((name) => !earlier.has(name));
    if (unknown.length > 0)
      reading.fail(
        `expected only earlier names (${[...earlier].join(', ') || 'there are none'}), found ${unknown.join(', ')}`,
      );
    return expression;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    reading.fail(error.message);
    return constantExpression(0);
  }
}
