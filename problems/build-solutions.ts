import { localized, localizedOf } from './format/common-schema.ts';
import { type Localized, type Solution, type SolutionFolder, solutionFolders } from './format/problem.ts';
import type { ProblemFile } from './format/problem-file.ts';
import type { Complaints } from './complaints.ts';
import type { ProblemFolder } from './problem-folder.ts';
import { parseYaml } from './yaml-source.ts';

const sourceBytesMax = 64 * 1024;

/** The solutions of the YAML and, for a problem with a folder of its own, of the folders beside it. */
export async function buildSolutions(
  file: ProblemFile,
  folder: ProblemFolder | null,
  complaints: Complaints,
): Promise<readonly Solution[]> {
  const inFile = solutionsInFile(file, complaints);
  const inFolders = folder ? await solutionsInFolders(folder, complaints) : [];
  const rank = (solution: Solution): number => solutionFolders.indexOf(solution.folder);
  return [...inFile, ...inFolders].toSorted(
    (left, right) => rank(left) - rank(right) || (left.name < right.name ? -1 : 1),
  );
}

function solutionsInFile(file: ProblemFile, complaints: Complaints): readonly Solution[] {
  return solutionFolders.flatMap((folder) =>
    Object.entries(file.solutions?.[folder] ?? {}).map(([name, source]) => {
      const complain = (message: string): void => complaints.add(['solutions', folder, name], message);
      return buildSolution(folder, name.endsWith('.ts') ? name : `${name}.ts`, source, complain);
    }),
  );
}

async function solutionsInFolders(
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<readonly Solution[]> {
  const solutions: Solution[] = [];
  for (const name of await folder.list('solutions', 'folders')) {
    const known = solutionFolders.find((candidate) => candidate === name);
    if (known) solutions.push(...(await solutionsOf(known, folder, complaints)));
    else
      complaints.addInFile(
        `solutions/${name}`,
        `expected one of ${solutionFolders.join(', ')}, found ${name}`,
      );
  }
  return solutions;
}

async function solutionsOf(
  name: SolutionFolder,
  folder: ProblemFolder,
  complaints: Complaints,
): Promise<readonly Solution[]> {
  const solutions: Solution[] = [];
  for (const file of await folder.list(`solutions/${name}`, 'files')) {
    if (!file.endsWith('.ts')) continue;
    const path = `solutions/${name}/${file}`;
    const read = await folder.read(path, sourceBytesMax);
    if (read.ok)
      solutions.push(buildSolution(name, file, read.text, (message) => complaints.addInFile(path, message)));
    else complaints.addInFile(path, read.message);
  }
  return solutions;
}

function buildSolution(
  folder: SolutionFolder,
  name: string,
  source: string,
  complain: (message: string) => void,
): Solution {
  const mistake = readMistake(source, complain);
  return { folder, name, source, ...(mistake ? { mistake } : {}) };
}

/** `// mistake: { en: …, zh: … }` as the first line. */
function readMistake(source: string, complain: (message: string) => void): Localized | null {
  const comment = /^\s*\/\/ *mistake:(.*)/.exec(source)?.[1];
  if (comment === undefined) return null;
  const yaml = parseYaml(comment.trim());
  const read = yaml.ok ? localized.safeParse(yaml.source.value) : null;
  if (read?.success) return localizedOf(read.data);
  complain('expected "// mistake: { en: …, zh: … }", found another form');
  return null;
}
