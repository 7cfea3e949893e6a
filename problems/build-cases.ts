import { readArguments } from './format/arguments.ts';
import { localizedOf } from './format/common-schema.ts';
import { checkInput } from './format/input-check.ts';
import { readOperations } from './format/operations.ts';
import type { CaseSource } from './format/problem.ts';
import type { RawStream } from './format/problem-file.ts';
import { isSequence, type ValuePath } from './format/read.ts';
import type { Parameter } from './format/value-type.ts';
import { buildExpectation, buildExpectations } from './build-expectation.ts';
import { formOf } from './case-form.ts';
import { type CaseFrame, dataBytesMax, scriptBytesMax, type WrittenCase } from './case-frame.ts';

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
