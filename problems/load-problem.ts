import { basename } from 'node:path';
import { slugExpectation, slugPattern } from './format/common-schema.ts';
import type { Problem } from './format/problem.ts';
import { problemFile } from './format/problem-file.ts';
import { schemaIssues } from './format/schema-issues.ts';
import { buildProblem } from './build-problem.ts';
import { Complaints } from './complaints.ts';
import type { FoundProblem } from './find-problems.ts';
import type { BrokenProblem, Issue } from './issue.ts';
import { ProblemFolder } from './problem-folder.ts';
import { parseYaml } from './yaml-source.ts';

export type LoadedProblem = LoadResult & {
  readonly found: FoundProblem;
  /** Paths beside the YAML that were asked for, found or not. */
  readonly asked: ReadonlySet<string>;
};

type LoadResult =
  | { readonly ok: true; readonly problem: Problem }
  | { readonly ok: false; readonly broken: BrokenProblem };

const yamlBytesMax = 1024 * 1024;

/** Reads one problem. Never throws for what stands in its files. */
async function loadProblem(found: FoundProblem): Promise<LoadedProblem> {
  const folder = new ProblemFolder(found.file);
  try {
    return { ...(await load(found, folder)), found, asked: folder.asked };
  } catch (error) {
    // One problem that the reader can't cope with must not take the others down.
    const message = `expected a problem that can be read, found an error of the reader: ${String(error)}`;
    return { ok: false, broken: brokenBecause(found, message), found, asked: folder.asked };
  }
}

const readAtOnce = 16;

/** Reads some problems, several at a time, in the order they were found. */
export async function loadAll(found: readonly FoundProblem[]): Promise<readonly LoadedProblem[]> {
  const loaded: LoadedProblem[] = [];
  for (let first = 0; first < found.length; first += readAtOnce)
    loaded.push(...(await Promise.all(found.slice(first, first + readAtOnce).map(loadProblem))));
  return loaded;
}

export function brokenBecause({ slug, shownFile }: FoundProblem, message: string): BrokenProblem {
  return { slug, file: shownFile, issues: [{ file: shownFile, line: 1, column: 1, path: '', message }] };
}

async function load(found: FoundProblem, folder: ProblemFolder): Promise<LoadResult> {
  if (!slugPattern.test(found.slug) || found.slug.length > 64)
    return { ok: false, broken: brokenBecause(found, `${slugExpectation}, found "${found.slug}"`) };
  const text = await folder.read(basename(found.file), yamlBytesMax);
  if (!text.ok) return { ok: false, broken: brokenBecause(found, text.message) };
  const yaml = parseYaml(text.text);
  if (!yaml.ok)
    return refuse(
      found,
      yaml.faults.map((fault) => ({ file: found.shownFile, ...fault })),
    );
  const complaints = new Complaints(found.shownFile, yaml.source);
  const file = problemFile.safeParse(yaml.source.value);
  if (file.success) {
    const problem = await buildProblem(found, file.data, folder, complaints);
    return complaints.count > 0 ? refuse(found, complaints.list()) : { ok: true, problem };
  }
  complaints.addAll([], schemaIssues(problemFile, file.error, yaml.source.value));
  return refuse(found, complaints.list());
}

function refuse({ slug, shownFile }: FoundProblem, issues: readonly Issue[]): LoadResult {
  return { ok: false, broken: { slug, file: shownFile, issues } };
}
