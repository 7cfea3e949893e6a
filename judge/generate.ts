import { readArguments } from '#problems/format/arguments.ts';
import { evaluateCondition, type Scope } from '#problems/format/evaluate.ts';
import { ExpressionError } from '#problems/format/expression.ts';
import type { InputDeclaration, NamedSpec, ParameterSpec } from '#problems/format/input.ts';
import { formatPath } from '#problems/format/read.ts';
import { resolveSpec } from '#problems/format/resolve-spec.ts';
import { readValue } from '#problems/format/values.ts';
import type { Wire } from '#problems/format/wire.ts';
import { drawValue } from './generate/draw-value.ts';
import { type Drawing, elementsMax, UnsatisfiedError } from './generate/drawing.ts';
import { inDependencyOrder, namesOfSizes } from './generate/names.ts';
import { type Profile, planProfiles, relax } from './generate/profile.ts';
import { isList, type Raw, withAbsent } from './generate/raw.ts';
import { randomOf } from './random.ts';

/** Inputs tried for one test before its conditions count as impossible. */
const triesMax = 100;

/**
 * Draws inputs from a declaration: first the edges of every range, then growing sizes in the shapes that kill naive
 * programs. Pure: the same seed gives the same inputs on every machine. Throws an Error that names the condition or
 * bound when no input satisfies the declaration in 100 tries.
 */
export function generateInputs(
  declaration: InputDeclaration,
  count: number,
  seed: number,
): readonly (readonly Wire[])[] {
  return planProfiles(count).map((profile, index) => drawInput(declaration, profile, seed, index));
}

function drawInput(
  declaration: InputDeclaration,
  profile: Profile,
  seed: number,
  index: number,
): readonly Wire[] {
  let refusal = 'nothing was tried';
  for (let attempt = 0; attempt < triesMax; attempt += 1) {
    const random = randomOf(seed, index, attempt);
    const drawing = {
      random,
      profile: relax(profile, attempt / triesMax, random),
      room: elementsMax,
      isNested: false,
      turn: { count: 0 },
    };
    try {
      return drawOnce(declaration, drawing);
    } catch (error) {
      if (!(error instanceof UnsatisfiedError) && !(error instanceof ExpressionError)) throw error;
      refusal = error.message;
    }
  }
  throw new Error(
    `expected an input that satisfies the declaration, found none in ${triesMax} tries: ${refusal}`,
  );
}

function drawOnce(declaration: InputDeclaration, drawing: Drawing): readonly Wire[] {
  const scope = new Map<string, Wire>();
  const raws = new Map<string, Raw>();
  const sizes = namesOfSizes(declaration);
  for (const named of inDependencyOrder(declaration)) {
    const raw = drawNamed(named, { ...drawing, isSize: sizes.has(named.name) }, scope, raws);
    raws.set(named.name, raw);
    const wire = wireOf(named, raw);
    if (wire !== undefined) scope.set(named.name, wire);
  }
  for (const condition of declaration.require)
    if (!evaluateCondition(condition, scope)) throw new UnsatisfiedError(`"${condition.text}" does not hold`);
  return argumentsOf(declaration.parameters, raws);
}

function drawNamed({ spec }: NamedSpec, drawing: Drawing, scope: Scope, raws: ReadonlyMap<string, Raw>): Raw {
  if (spec.kind === 'node') return drawNode(raws.get(spec.of), drawing);
  return drawValue(resolveSpec(spec, scope), drawing);
}

/** The value of a node; of the first or the last one at the edges. */
function drawNode(tree: Raw | undefined, { random, profile }: Drawing): Raw {
  const values = isList(tree) ? tree.filter((value) => value !== null) : [];
  const edge =
    profile.scalar === 'low' ? values[0] : profile.scalar === 'high' ? values.at(-1) : random.pick(values);
  if (edge === undefined) throw new UnsatisfiedError('an empty tree has no node to name');
  return edge;
}

/** What later bounds see; undefined for an optional one that is left out. */
function wireOf(named: NamedSpec | ParameterSpec, raw: Raw): Wire | undefined {
  const isNode = named.spec.kind === 'node';
  const type = 'parameter' in named && !isNode ? named.parameter.type : undefined;
  const read = readValue(type ?? { kind: 'unknown' }, withAbsent(raw, null));
  return read.ok ? read.value : undefined;
}

/** Absent members are left out, or are null where a type asks for that. */
function argumentsOf(parameters: readonly ParameterSpec[], raws: ReadonlyMap<string, Raw>): readonly Wire[] {
  const nodes = Object.fromEntries(
    parameters.flatMap(({ name, spec }) => (spec.kind === 'node' ? [[name, spec.of]] : [])),
  );
  const byName = (absent: null | undefined): Readonly<Record<string, unknown>> =>
    Object.fromEntries(parameters.map(({ name }) => [name, withAbsent(raws.get(name) ?? null, absent)]));
  const declared = parameters.map(({ parameter }) => parameter);
  const omitted = readArguments(declared, nodes, byName(undefined));
  const read = omitted.ok ? omitted : readArguments(declared, nodes, byName(null));
  if (read.ok) return read.value;
  const [issue] = read.issues;
  throw new Error(
    `expected a declaration that fits the signature, found ${formatPath(issue?.path ?? [])}: ${issue?.message}`,
  );
}
