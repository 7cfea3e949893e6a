import { readArguments } from '#problems/format/arguments.ts';
import { readOperations, resultOf } from '#problems/format/operations.ts';
import type { CaseSource, Expectation, Problem } from '#problems/format/problem.ts';
import { formatPath, readValue, type Read } from '#problems/format/values.ts';
import { AuthorError, type Authors } from './authors.ts';
import { generateInputs } from './generate.ts';
import { seedOf } from './guest-settings.ts';
import { inputWire, type CaseInput, type JudgeCase } from './judge-case.ts';
import { pack } from './packed-value.ts';

/** One case before it has its place. */
interface Draft {
  readonly name: string | null;
  readonly sample: boolean;
  readonly input: CaseInput;
  readonly expected: JudgeCase['expected'];
}

/** Writes out every case: generators run, declared inputs are drawn. Throws AuthorError when a script fails. */
export async function expandCases(
  problem: Problem,
  sources: readonly CaseSource[],
  authors: Authors,
  keyPrefix: string,
  areOwn: boolean,
): Promise<readonly JudgeCase[]> {
  const drafts = (await Promise.all(sources.map((source) => draftsOf(problem, source, authors)))).flat();
  return drafts.map(({ name, sample, input, expected }, index) => ({
    index,
    name: name ?? `test ${index}`,
    sample,
    isShown: sample || areOwn,
    key: `${keyPrefix}:${index}`,
    seed: seedOf(problem.version, index),
    input,
    packed: pack(inputWire(input)),
    expected,
  }));
}

async function draftsOf(problem: Problem, source: CaseSource, authors: Authors): Promise<readonly Draft[]> {
  const { name, sample } = source;
  switch (source.kind) {
    case 'args':
      return [{ name, sample, input: { kind: 'args', args: source.args }, expected: source.expected }];
    case 'ops':
      return [{ name, sample, input: { kind: 'ops', ops: source.ops }, expected: expectations(source) }];
    case 'generate':
      return drawn(problem, source);
    case 'script': {
      const yielded = await authors.generate(problem, source.script, source.seed);
      return yielded.map((raw, place) =>
        generated(problem, raw, `${source.name ?? source.script.path} ${place + 1}`, source.script.path),
      );
    }
    case 'stdin':
    case 'assert':
    case 'rejects':
      throw new AuthorError(`kind ${problem.kind} is not judged yet`);
  }
}

function drawn(problem: Problem, source: Extract<CaseSource, { kind: 'generate' }>): readonly Draft[] {
  if (problem.input === null) throw new AuthorError('generated tests need an `input` declaration');
  return generateInputs(problem.input, source.count, source.seed).map((args, place) => ({
    name: `${source.name ?? 'generated'} ${place + 1}`,
    sample: false,
    input: { kind: 'args', args },
    expected: { kind: 'reference' },
  }));
}

function expectations(source: Extract<CaseSource, { kind: 'ops' }>): JudgeCase['expected'] {
  return 'kind' in source.expected
    ? source.ops.map((): Expectation => ({ kind: 'reference' }))
    : source.expected;
}

/** A case that a script yielded: the same keys as in the file. */
function generated(problem: Problem, raw: unknown, fallback: string, path: string): Draft {
  const item =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? (raw as Readonly<Record<string, unknown>>)
      : {};
  const name = typeof item['name'] === 'string' ? item['name'] : fallback;
  const good = <Value>(read: Read<Value>, field: string): Value => {
    if (read.ok) return read.value;
    const [issue] = read.issues;
    throw new AuthorError(
      `${path}: the case "${name}": ${field} ${formatPath(issue?.path ?? [])}: ${issue?.message ?? ''}`,
    );
  };
  const { signature } = problem;
  if (signature?.kind === 'class' && problem.driver === null) {
    const ops = good(readOperations(signature, item['ops']), 'ops');
    const expected = item['expected'];
    const list = Array.isArray(expected)
      ? ops.map((operation, place) =>
          expectationOf(expected[place], (value) =>
            good(readValue(resultOf(signature, operation.name), value), `expected[${place}]`),
          ),
        )
      : ops.map((): Expectation => ({ kind: 'reference' }));
    return { name, sample: false, input: { kind: 'ops', ops }, expected: list };
  }
  const args = good(readArguments(problem.parameters, problem.nodes, item['args'] ?? item['ops']), 'args');
  const expected = item['throws'] === undefined ? item['expected'] : { throws: item['throws'] };
  return {
    name,
    sample: false,
    input: { kind: 'args', args },
    expected: expectationOf(expected, (value) => good(readValue(problem.resultType, value), 'expected')),
  };
}

function expectationOf(
  raw: unknown,
  read: (value: unknown) => Extract<Expectation, { kind: 'value' }>['value'],
): Expectation {
  if (raw === undefined) return { kind: 'reference' };
  if (typeof raw === 'object' && raw !== null && 'throws' in raw && Object.keys(raw).length === 1) {
    return typeof raw.throws === 'string' ? { kind: 'throws', message: raw.throws } : { kind: 'throws' };
  }
  return { kind: 'value', value: read(raw) };
}
