import path from 'node:path';
import process from 'node:process';
import { loadProblems, type LoadedProblems } from '#problems/load.ts';

/** The problems of the folders that `PROBLEMS` names, joined by the system's path delimiter; `./problems` by default. */
export async function problemsOfEnvironment(): Promise<LoadedProblems> {
  const folders = (process.env['PROBLEMS'] || './problems')
    .split(path.delimiter)
    .filter((folder) => folder !== '');
  return await loadProblems(folders.map((folder) => path.resolve(folder)));
}
