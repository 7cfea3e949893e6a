import { readArguments } from '#problems/format/arguments.ts';
import { inferLet } from '#problems/format/infer-let.ts';
import { checkInput } from '#problems/format/input-check.ts';
import type { InputDeclaration, InputSpec } from '#problems/format/input.ts';
import type { Operation, Problem } from '#problems/format/problem.ts';
import { resolveSpec } from '#problems/format/resolve-spec.ts';
import { readValue, writeValue } from '#problems/format/values.ts';
import type { Wire } from '#problems/format/wire.ts';
import type { CaseInput } from './judge-case.ts';
import { fit } from './shrink/fit.ts';
import { shorter, simplerValues, type Raw } from './shrink/simpler.ts';
import { weigh } from './shrink/weigh.ts';

/**
 * Smaller inputs to try in place of a failing one, the smallest first: delta debugging over the declared input space.
 * Pure. Every one satisfies the declaration and weighs less, so trying comes to an end.
 */
export function smallerInputs(problem: Problem, input: CaseInput): readonly CaseInput[] {
  const found = input.kind === 'args' ? smallerArguments(problem, input.args) : smallerOperations(input.ops);
  const before = weighInput(input);
  const weighed = found.map((smaller) => ({ smaller, weight: weighInput(smaller) }));
  const lighter = weighed
    .filter(({ weight }) => weight < before)
    .sort((one, other) => one.weight - other.weight);
  const seen = new Set<string>();
  return lighter.flatMap(({ smaller }) => {
    const text = JSON.stringify(smaller);
    if (seen.has(text)) return [];
    seen.add(text);
    return [smaller];
  });
}

export function weighInput(input: CaseInput): number {
  return input.kind === 'args' ? weigh(input.args) : weigh(input.ops.map(({ args }): Wire => args));
}

function smallerArguments(problem: Problem, args: readonly Wire[]): readonly CaseInput[] {
  const { input: declaration, parameters } = problem;
  if (declaration === null) return [];
  const values = new Map<string, Raw>();
  for (const [index, { name, type }] of parameters.entries()) {
    const wire = args[index];
    if (wire !== undefined) values.set(name, writeValue(type, wire));
  }
  const given = new Map(
    parameters.flatMap(({ name }, index) =>
      args[index] === undefined ? [] : [[name, args[index]] as const],
    ),
  );
  const { scope } = inferLet(declaration, given);
  for (const { name } of declaration.let) values.set(name, scope.get(name));
  return variants(problem, declaration, values).flatMap((smaller) => {
    const read = readArguments(
      parameters,
      problem.nodes,
      Object.fromEntries(parameters.map(({ name }) => [name, smaller.get(name)])),
    );
    return read.ok && checkInput(declaration, read.value).length === 0
      ? [{ kind: 'args', args: read.value } as const]
      : [];
  });
}

/** One name made simpler at a time; those after it are cut to their new bounds. */
function variants(
  problem: Problem,
  declaration: InputDeclaration,
  values: ReadonlyMap<string, Raw>,
): readonly ReadonlyMap<string, Raw>[] {
  const named = [...declaration.let, ...declaration.parameters];
  return named.flatMap(({ name, spec }) => {
    const resolved = specFor(spec, scopeOf(problem, values));
    if (resolved === null || !values.has(name)) return [];
    return simplerValues(resolved, values.get(name)).map((simpler) =>
      refit(problem, named, new Map(values).set(name, simpler), name),
    );
  });
}

function refit(
  problem: Problem,
  named: readonly { readonly name: string; readonly spec: InputSpec }[],
  values: Map<string, Raw>,
  changed: string,
): ReadonlyMap<string, Raw> {
  for (const { name, spec } of named) {
    if (name === changed || !values.has(name)) continue;
    const resolved = specFor(spec, scopeOf(problem, values));
    if (resolved !== null) values.set(name, fit(resolved, values.get(name)));
  }
  return values;
}

function specFor(spec: InputSpec, scope: ReadonlyMap<string, Wire>): InputSpec<number> | null {
  try {
    return resolveSpec(spec, scope);
  } catch {
    return null; // a bound has no value for this input, so nothing is tried
  }
}

function scopeOf(problem: Problem, values: ReadonlyMap<string, Raw>): ReadonlyMap<string, Wire> {
  const scope = new Map<string, Wire>();
  for (const [name, value] of values) {
    const type = problem.parameters.find((parameter) => parameter.name === name)?.type ?? { kind: 'number' };
    const read = readValue(type, value);
    if (read.ok) scope.set(name, read.value);
  }
  return scope;
}

/** The constructor stays; the other operations are dropped in parts, and numbers of a short list made simpler. */
function smallerOperations(ops: readonly Operation[]): readonly CaseInput[] {
  const [construct, ...calls] = ops;
  if (construct === undefined) return [];
  const dropped = shorter(calls).map((kept) => [construct, ...kept]);
  const simpler =
    ops.length > 40
      ? []
      : ops.flatMap((operation, index) => simplerOperation(operation).map((one) => ops.with(index, one)));
  return [...dropped, ...simpler].map((smaller) => ({ kind: 'ops', ops: smaller }));
}

const anyInteger: InputSpec<number> = {
  kind: 'int',
  min: -Number.MAX_SAFE_INTEGER,
  max: Number.MAX_SAFE_INTEGER,
};

function simplerOperation(operation: Operation): readonly Operation[] {
  return operation.args.flatMap((value, index) => {
    const simpler = Number.isInteger(value) ? (simplerValues(anyInteger, value) as readonly number[]) : [];
    return simpler.slice(0, 3).map((number) => ({ ...operation, args: operation.args.with(index, number) }));
  });
}
