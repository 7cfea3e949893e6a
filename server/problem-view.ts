import { writeValue } from '#problems/format/values.ts';
import { printType } from '#problems/format/print-type.ts';
import type { CaseSource, Expectation, Localized, Problem } from '#problems/format/problem.ts';
import { starterCode, typeDeclarations } from '#problems/format/starter.ts';
import type { Parameter, ValueType } from '#problems/format/value-type.ts';
import type { LocalizedRendered, ProblemView, Sample } from './contract/problems.ts';
import { describeInput } from './input-text.ts';
import { renderMarkdown } from './markdown.ts';

/** What a candidate may know of a problem, picked field by field: a new field of a problem stays at home until it is named here. */
export function viewProblem(problem: Problem): Omit<ProblemView, 'status'> {
  return {
    slug: problem.slug,
    title: problem.title,
    difficulty: problem.difficulty,
    kind: problem.kind,
    tags: [...problem.tags],
    version: problem.version,
    statement: renderLocalized(problem.statement),
    signature: problem.signatureText,
    parameters: parametersOf(problem).map(({ name, type }) => ({ name, type: printType(type) })),
    starter: {
      typescript: starterCode(problem, 'typescript'),
      javascript: starterCode(problem, 'javascript'),
    },
    declarations: typeDeclarations(problem),
    limits: {
      timeMs: problem.limits.timeMs,
      memoryMb: problem.limits.memoryMb,
      outputKb: problem.limits.outputKb,
    },
    samples: problem.cases
      .filter((source) => source.sample)
      .map((source, index) => viewSample(problem, source, index)),
    hints: problem.hints.length,
    hasEditorial: problem.editorial !== null,
    input: problem.input === null ? null : describeInput(problem.input),
    complexity: problem.complexity,
    sources: problem.sources.map(({ title, url }) => ({ title, url })),
  };
}

export function renderLocalized(text: Localized): LocalizedRendered {
  const render = (source: string) => ({ source, html: renderMarkdown(source) });
  return {
    ...(text.en !== undefined && { en: render(text.en) }),
    ...(text.zh !== undefined && { zh: render(text.zh) }),
  };
}

function viewSample(problem: Problem, source: CaseSource, index: number): Sample {
  return {
    name: source.name ?? `test ${index}`,
    ...(source.explanation !== undefined && { explanation: renderLocalized(source.explanation) }),
    ...sampleData(problem, source),
  };
}

/** Input and expected value in the form in which problem files write them. */
function sampleData(problem: Problem, source: CaseSource): Partial<Sample> {
  switch (source.kind) {
    case 'args': {
      const parameters = parametersOf(problem);
      const args = source.args.map((wire, place) => writeValue(parameters[place]?.type ?? unknownType, wire));
      return { args, ...expectation(problem.resultType, source.expected) };
    }
    case 'ops':
      return operationsData(problem, source);
    case 'stdin':
      return { stdin: source.stdin, ...(source.stdout !== null && { expected: source.stdout }) };
    case 'assert':
      return { args: [source.assert] };
    case 'rejects':
      return { args: [source.rejects], expected: { rejects: true } };
    case 'generate':
    case 'script':
      return {};
  }
}

const unknownType: ValueType = { kind: 'unknown' };

function operationsData(problem: Problem, source: Extract<CaseSource, { kind: 'ops' }>): Partial<Sample> {
  const parameters = (name: string) => methodOf(problem, name)?.parameters ?? parametersOf(problem);
  const ops = source.ops.map(({ name, args }) => [
    name,
    ...args.map((wire, place) => writeValue(parameters(name)[place]?.type ?? unknownType, wire)),
  ]);
  if (!isList(source.expected)) return { ops };
  const expected = source.expected.map((entry, place) => {
    const result = methodOf(problem, source.ops[place]?.name ?? '')?.result ?? unknownType;
    return expectation(result, entry).expected ?? null;
  });
  return { ops, expected };
}

function isList(
  expected: readonly Expectation[] | { kind: 'reference' },
): expected is readonly Expectation[] {
  return Array.isArray(expected);
}

function expectation(type: ValueType, expected: Expectation): { expected?: unknown } {
  switch (expected.kind) {
    case 'value':
      return { expected: writeValue(type, expected.value) };
    case 'throws':
      return { expected: { throws: expected.message ?? true } };
    case 'reference':
      return {};
  }
}

/** Of the function, or of the class's constructor. */
function parametersOf({ signature }: Problem): readonly Parameter[] {
  if (signature === null) return [];
  return signature.kind === 'function' ? signature.parameters : signature.constructorParameters;
}

function methodOf({ signature }: Problem, name: string) {
  return signature?.kind === 'class' ? signature.methods.find((method) => method.name === name) : undefined;
}
