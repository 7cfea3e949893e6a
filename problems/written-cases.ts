import type { ProblemFile, RawCase } from './format/problem-file.ts';
import type { ValuePath } from './format/read.ts';
import { dataBytesMax, type WrittenCase } from './case-frame.ts';
import type { Complaints } from './complaints.ts';
import type { ProblemFolder } from './problem-folder.ts';

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
