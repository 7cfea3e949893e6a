import { readArguments } from './format/arguments.ts';
import { localizedOf } from './format/common-schema.ts';
import { checkInput } from './format/input-check.ts';
import { readOperations, resultOf } from './format/operations.ts';
import type { CaseSource, Expectation, Problem } from './format/problem.ts';
import type { ProblemFile, RawCase, RawStream } from './format/problem-file.ts';
import { type Budget, describeRaw, isMapping, isSequence, type ValuePath } from './format/read.ts';
import type { ClassSignature, Parameter, ValueType } from './format/value-type.ts';
import { readValue } from './format/values.ts';
import type { Complaints } from './complaints.ts';
import type { ProblemFolder } from './problem-folder.ts';

/** What cases are read against. */
export interface CaseFrame
  extends Pick<Problem, 'kind' | 'signature' | 'parameters' | 'nodes' | 'resultType' | 'input' | 'driver'> {
  readonly folder: ProblemFolder;
  readonly complaints: Complaints;
  /** Shared by all cases of a problem. */
  readonly budget: Budget;
}

/** One entry of `samples` or `tests`, with the args that stand in its file when it names one. */
export interface WrittenCase {
  readonly raw: RawCase;
  readonly path: ValuePath;
  readonly sample: boolean;
  readonly args: unknown;
}

const dataBytesMax = 8 * 1024 * 1024;
export const scriptBytesMax = 256 * 1024;

/** Samples first, then tests, in file order, with the contents of `argsFile`. */
export async function writtenCases(
  file: ProblemFile,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<readonly WrittenCase[]> {
  const entries = [
    ...file.samples.map((raw, index) => ({ raw, path: ['samples', index], sample: true })),
    ...file.tests.map((raw, index) => ({ raw, path: ['tests', index], sample: false })),
  ];
  const cases: WrittenCase[] = [];
  for (const entry of entries)
    cases.push({ ...entry, args: await writtenArgs(entry.raw, entry.path, folder, complaints) });
  return cases;
}

async function writtenArgs(
  raw: RawCase,
  path: ValuePath,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<unknown> {
  if (raw.argsFile === undefined) return raw.args;
  const at = [...path, 'argsFile'];
  if (raw.args !== undefined) complaints.add(at, 'expected either args or argsFile, found both');
  const read = await folder.read(raw.argsFile, dataBytesMax);
  if (!read.ok) {
    complaints.add(at, read.message);
    return undefined;
  }
  try {
    return JSON.parse(read.text);
  } catch (error) {
    complaints.add(
      at,
      `expected JSON in ${raw.argsFile}, found: ${error instanceof Error ? error.message : 'something else'}`,
    );
    return undefined;
  }
}

/** Reads one entry against the problem's types; null when something is wrong with it. */
export async function buildCase(written: WrittenCase, frame: CaseFrame): Promise<CaseSource | null> {
  const form = formOf(written, frame);
  if (form === null) return null;
  const { raw, sample } = written;
  const base = {
    name: raw.name ?? null,
    sample,
    ...(raw.explanation === undefined ? {} : { explanation: localizedOf(raw.explanation) }),
  };
  switch (form) {
    case 'args':
      return buildCall(written, written.args, frame, base);
    case 'ops':
      return frame.driver ? buildCall(written, raw.ops, frame, base) : buildOperations(written, frame, base);
    case 'stdin':
      return buildProgram(written, frame, base);
    case 'assert':
      return { ...base, kind: 'assert', assert: raw.assert ?? '' };
    case 'rejects':
      return { ...base, kind: 'rejects', rejects: raw.rejects ?? '' };
    case 'generate':
      return buildGenerated(written, frame, base);
    case 'script':
      return buildScripted(written, frame, base);
  }
}

type Base = Pick<CaseSource, 'name' | 'sample' | 'explanation'>;
type Form = 'args' | 'ops' | 'stdin' | 'assert' | 'rejects' | 'generate' | 'script';

/** The keys that tell the form, and what may stand beside them. */
const forms: Readonly<Record<Form, readonly (keyof RawCase)[]>> = {
  args: ['argsFile', 'expected', 'throws'],
  ops: ['expected'],
  stdin: ['stdout'],
  assert: [],
  rejects: [],
  generate: ['seed'],
  script: ['seed'],
};

function formsOf({ kind, driver }: CaseFrame): readonly Form[] {
  switch (kind) {
    case 'function':
      return ['args', 'generate', 'script'];
    case 'class':
      return driver ? ['args', 'ops', 'script'] : ['ops', 'script'];
    case 'program':
      return ['stdin', 'script'];
    case 'types':
      return ['assert', 'rejects'];
  }
}

function formOf({ raw, path, sample, args }: WrittenCase, frame: CaseFrame): Form | null {
  const allowed = formsOf(frame).filter((form) => !sample || (form !== 'generate' && form !== 'script'));
  const isArgs = raw.args !== undefined || raw.argsFile !== undefined;
  const present = allowed.filter((form) => (form === 'args' ? isArgs : raw[form] !== undefined));
  const [form] = present;
  if (form === undefined || present.length > 1) {
    frame.complaints.add(
      path,
      `expected one of ${allowed.join(', ')} for kind ${frame.kind}, found ${present.join(' and ') || 'none'}`,
    );
    return null;
  }
  const fitting: readonly string[] = ['name', 'explanation', form, ...forms[form]];
  const foreign = Object.entries(raw).filter(([key, value]) => value !== undefined && !fitting.includes(key));
  for (const [key] of foreign)
    frame.complaints.addKey([...path, key], `expected only ${fitting.join(', ')}, found ${key}`);
  const isUnread = form === 'args' && raw.argsFile !== undefined && args === undefined;
  return foreign.length > 0 || isUnread ? null : form;
}

function buildCall(
  { raw, path }: WrittenCase,
  args: unknown,
  frame: CaseFrame,
  base: Base,
): CaseSource | null {
  const argsKey = raw.argsFile !== undefined ? 'argsFile' : raw.ops !== undefined ? 'ops' : 'args';
  const argsPath = [...path, argsKey];
  const place = (issuePath: ValuePath): ValuePath =>
    argumentPlace(issuePath, argsPath.length, args, frame.parameters);
  const read = readArguments(frame.parameters, frame.nodes, args, frame.budget);
  if (!read.ok) frame.complaints.addAll(argsPath, read.issues, place);
  else if (frame.input) frame.complaints.addAll(argsPath, checkInput(frame.input, read.value), place);
  const expected = buildExpectation(raw, path, frame);
  return read.ok && expected ? { ...base, kind: 'args', args: read.value, expected } : null;
}

/** Where an argument stands that is called by its name: by position it is an entry of a list. */
function argumentPlace(
  path: ValuePath,
  depth: number,
  args: unknown,
  parameters: readonly Parameter[],
): ValuePath {
  const name = path[depth];
  const index = parameters.findIndex((parameter) => parameter.name === name);
  return isSequence(args) && index !== -1 ? [...path.slice(0, depth), index, ...path.slice(depth + 1)] : path;
}

function buildExpectation(raw: RawCase, path: ValuePath, frame: CaseFrame): Expectation | null {
  const { throws, expected } = raw;
  if (throws !== undefined && expected !== undefined) {
    frame.complaints.addKey([...path, 'throws'], 'expected either expected or throws, found both');
    return null;
  }
  if (throws !== undefined) return throws === true ? { kind: 'throws' } : { kind: 'throws', message: throws };
  if (expected === undefined) return { kind: 'reference' };
  return buildExpectedValue(frame.resultType, expected, [...path, 'expected'], frame);
}

function buildExpectedValue(
  type: ValueType,
  raw: unknown,
  path: ValuePath,
  frame: CaseFrame,
): Expectation | null {
  const read = readValue(type, raw, frame.budget);
  if (read.ok) return { kind: 'value', value: read.value };
  frame.complaints.addAll(path, read.issues);
  return null;
}

function buildOperations({ raw, path }: WrittenCase, frame: CaseFrame, base: Base): CaseSource | null {
  const { signature } = frame;
  if (signature?.kind !== 'class') return null;
  const read = readOperations(signature, raw.ops, frame.budget);
  if (!read.ok) {
    frame.complaints.addAll([...path, 'ops'], read.issues);
    return null;
  }
  const names = read.value.map(({ name }) => name);
  const expected = buildExpectations(names, raw.expected, [...path, 'expected'], signature, frame);
  return expected ? { ...base, kind: 'ops', ops: read.value, expected } : null;
}

/** One entry for each operation: a value of the method's type, or `{ throws: … }`. */
function buildExpectations(
  names: readonly string[],
  raw: unknown,
  path: ValuePath,
  signature: ClassSignature,
  frame: CaseFrame,
): readonly Expectation[] | { readonly kind: 'reference' } | null {
  if (raw === undefined) return { kind: 'reference' };
  if (!isSequence(raw) || raw.length !== names.length) {
    const found = isSequence(raw) ? `${raw.length}` : describeRaw(raw);
    frame.complaints.add(path, `expected a list of ${names.length}, one for each operation, found ${found}`);
    return null;
  }
  const expectations = names.map((name, index) => {
    const entry = raw[index];
    return asThrows(entry) ?? buildExpectedValue(resultOf(signature, name), entry, [...path, index], frame);
  });
  const whole = expectations.filter((expectation) => expectation !== null);
  return whole.length === names.length ? whole : null;
}

function asThrows(entry: unknown): Expectation | null {
  if (!isMapping(entry) || Object.keys(entry).length !== 1) return null;
  const throws = entry['throws'];
  if (typeof throws === 'string') return { kind: 'throws', message: throws };
  return throws === true ? { kind: 'throws' } : null;
}

async function buildProgram(
  { raw, path }: WrittenCase,
  frame: CaseFrame,
  base: Base,
): Promise<CaseSource | null> {
  const stdin = await readStream(raw.stdin, [...path, 'stdin'], frame);
  const stdout = await readStream(raw.stdout, [...path, 'stdout'], frame);
  const isUnread = stdin === null || (raw.stdout !== undefined && stdout === null);
  return isUnread ? null : { ...base, kind: 'stdin', stdin, stdout };
}

async function readStream(
  raw: RawStream | undefined,
  path: ValuePath,
  frame: CaseFrame,
): Promise<string | null> {
  if (raw === undefined || typeof raw === 'string') return raw ?? null;
  return readBeside(raw.file, [...path, 'file'], dataBytesMax, frame);
}

async function readBeside(
  file: string,
  path: ValuePath,
  bytesMax: number,
  frame: CaseFrame,
): Promise<string | null> {
  const read = await frame.folder.read(file, bytesMax);
  if (read.ok) return read.text;
  frame.complaints.add(path, read.message);
  return null;
}

function buildGenerated({ raw, path }: WrittenCase, frame: CaseFrame, base: Base): CaseSource | null {
  if (frame.input) return { ...base, kind: 'generate', count: raw.generate ?? 1, seed: raw.seed ?? 1 };
  frame.complaints.addKey(
    [...path, 'generate'],
    'expected an input declaration to generate from, found none',
  );
  return null;
}

async function buildScripted(
  { raw, path }: WrittenCase,
  frame: CaseFrame,
  base: Base,
): Promise<CaseSource | null> {
  const file = raw.script ?? '';
  const source = await readBeside(file, [...path, 'script'], scriptBytesMax, frame);
  return source === null
    ? null
    : { ...base, kind: 'script', script: { path: file, source }, seed: raw.seed ?? 1 };
}

/** Whether the reference must answer for this case. */
export function needsReference(source: CaseSource): boolean {
  switch (source.kind) {
    case 'args':
      return source.expected.kind === 'reference';
    case 'ops':
      return 'kind' in source.expected;
    case 'stdin':
      return source.stdout === null;
    case 'generate':
      return true;
    case 'script':
    case 'assert':
    case 'rejects':
      return false;
  }
}
