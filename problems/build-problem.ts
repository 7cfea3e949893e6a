import { localizedOf } from './format/common-schema.ts';
import type { InputDeclaration } from './format/input.ts';
import type { CaseSource, Problem, Script, Solution } from './format/problem.ts';
import type { ProblemFile } from './format/problem-file.ts';
import { newBudget } from './format/read.ts';
import { readDeclaration } from './format/read-declaration.ts';
import type { Parameter } from './format/value-type.ts';
import { buildCase, needsReference } from './build-cases.ts';
import { buildChecker } from './build-checker.ts';
import { buildParameters, checkNodes } from './build-parameters.ts';
import { buildSolutions } from './build-solutions.ts';
import { buildTexts } from './build-texts.ts';
import { buildTypes } from './build-types.ts';
import { type CaseFrame, scriptBytesMax, type WrittenCase } from './case-frame.ts';
import type { Complaints } from './complaints.ts';
import type { FoundProblem } from './find-problems.ts';
import type { ProblemFolder } from './problem-folder.ts';
import { versionOf } from './version.ts';
import { writtenCases } from './written-cases.ts';

/** List elements and characters that all cases of one problem may unfold to. */
const elementsMax = 16_000_000;

/** Everything that the schema could not see: types, files beside the YAML, cases against both. */
export async function buildProblem(
  found: FoundProblem,
  file: ProblemFile,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<Problem> {
  const ownFolder = found.hasFolder ? folder : null;
  const types = buildTypes(file, complaints);
  const written = await writtenCases(file, folder, complaints);
  const parameters = buildParameters(
    file,
    types.signature,
    written.map(({ args, raw }) => args ?? raw.ops).filter((args) => args !== undefined),
  );
  checkNodes(file, parameters, complaints);
  const input = buildInput(file, parameters, complaints);
  const driver = await buildDriver(file, folder, complaints);
  const checker = await buildChecker(file.kind, file.checker, folder, complaints);
  const texts = await buildTexts(file, ownFolder, complaints);
  const solutions = await buildSolutions(file, ownFolder, complaints);
  const frame = {
    ...types,
    kind: file.kind,
    parameters,
    nodes: file.nodes,
    input,
    driver,
    folder,
    complaints,
    budget: newBudget(elementsMax),
  };
  // Cases against types that did not parse would only repeat the same complaint.
  const cases = complaints.count > 0 ? [] : await buildCases(written, frame);
  if (complaints.count === 0) checkCompleteness(written, cases, solutions, complaints);
  return {
    slug: found.slug,
    version: versionOf(folder),
    file: found.file,
    title: localizedOf(file.title),
    difficulty: file.difficulty,
    tags: file.tags,
    kind: file.kind,
    signatureText: file.signature ?? '',
    ...types,
    ...texts,
    parameters,
    hints: file.hints.map(localizedOf),
    limits: file.limits,
    checker,
    mutates: file.mutates,
    input,
    nodes: file.nodes,
    driver,
    clock: file.clock,
    forbid: file.forbid,
    strictTypes: file.strictTypes,
    libraries: file.libraries === undefined,
    cases,
    solutions,
    complexity: file.complexity ?? null,
    sources: file.sources,
  };
}

function buildInput(
  file: ProblemFile,
  parameters: readonly Parameter[],
  complaints: Complaints,
): InputDeclaration | null {
  if (!file.input) return null;
  if (file.kind !== 'function') {
    complaints.addKey(['input'], `expected only with kind function, found it with kind ${file.kind}`);
    return null;
  }
  if (complaints.count > 0) return null;
  const read = readDeclaration(file.input, parameters, file.nodes);
  if (read.ok) return read.value;
  complaints.addAll(['input'], read.issues);
  return null;
}

async function buildDriver(
  file: ProblemFile,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<Script | null> {
  if (file.driver === undefined) return null;
  if (file.kind !== 'function' && file.kind !== 'class')
    complaints.addKey(
      ['driver'],
      `expected only with kind function or class, found it with kind ${file.kind}`,
    );
  const read = await folder.read(file.driver, scriptBytesMax);
  if (read.ok) return { path: file.driver, source: read.text };
  complaints.add(['driver'], read.message);
  return null;
}

async function buildCases(written: readonly WrittenCase[], frame: CaseFrame): Promise<readonly CaseSource[]> {
  const cases: CaseSource[] = [];
  for (const entry of written) {
    const built = await buildCase(entry, frame);
    if (built) cases.push(built);
  }
  return cases;
}

/** One case at least, and an accepted solution when a case leaves the answer to it. */
function checkCompleteness(
  written: readonly WrittenCase[],
  cases: readonly CaseSource[],
  solutions: readonly Solution[],
  complaints: Complaints,
): void {
  if (cases.length === 0) complaints.add(['tests'], 'expected a test or a sample, found none');
  if (solutions.some(({ folder }) => folder === 'accepted')) return;
  const unanswered = cases.findIndex(needsReference);
  const path = written[unanswered]?.path;
  if (path)
    complaints.add(
      path,
      'expected an expected value, or a solution in solutions/accepted that gives it, found neither',
    );
}
