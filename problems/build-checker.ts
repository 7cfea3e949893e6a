import type { Checker, ProblemKind } from './format/problem.ts';
import type { RawChecker } from './format/problem-file.ts';
import type { ValuePath } from './format/read.ts';
import { scriptBytesMax } from './case-frame.ts';
import type { Complaints } from './complaints.ts';
import type { ProblemFolder } from './problem-folder.ts';

const exact: Checker = { kind: 'exact' };

/** The checkers that each kind knows; types are checked by the compiler. */
const checkersOfKind: Readonly<Record<ProblemKind, readonly Checker['kind'][]>> = {
  function: ['exact', 'unordered', 'tolerance', 'fields', 'script'],
  class: ['exact', 'unordered', 'tolerance', 'fields', 'script'],
  program: ['exact', 'tolerance', 'script'],
  types: ['exact'],
};

export async function buildChecker(
  kind: ProblemKind,
  raw: RawChecker,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<Checker> {
  const checker = await readChecker(raw, ['checker'], folder, complaints);
  if (!checkersOfKind[kind].includes(checker.kind))
    complaints.add(
      ['checker'],
      `expected ${checkersOfKind[kind].join(', ')} for kind ${kind}, found ${checker.kind}`,
    );
  return checker;
}

async function readChecker(
  raw: RawChecker,
  path: ValuePath,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<Checker> {
  if (raw === 'exact') return exact;
  if (raw === 'unordered') return { kind: 'unordered', deep: false };
  if (raw.unordered) return { kind: 'unordered', deep: true };
  if (raw.tolerance) return { kind: 'tolerance', abs: raw.tolerance.abs ?? 0, rel: raw.tolerance.rel ?? 0 };
  if (raw.fields) return readFields(raw.fields, [...path, 'fields'], folder, complaints);
  const script = raw.script ?? '';
  const read = await folder.read(script, scriptBytesMax);
  if (read.ok) return { kind: 'script', script: { path: script, source: read.text } };
  complaints.add([...path, 'script'], read.message);
  return exact;
}

async function readFields(
  raw: Readonly<Record<string, RawChecker>>,
  path: ValuePath,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<Checker> {
  const fields: [string, Checker][] = [];
  for (const [name, field] of Object.entries(raw))
    fields.push([name, await readChecker(field, [...path, name], folder, complaints)]);
  for (const [name, { kind }] of fields)
    if (kind === 'script')
      complaints.add(
        [...path, name],
        'expected exact, unordered, tolerance or fields for one field, found script',
      );
  return { kind: 'fields', fields: Object.fromEntries(fields) };
}
