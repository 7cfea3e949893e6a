import type { Problem } from './format/problem.ts';
import { type FoundProblem, findProblems } from './find-problems.ts';
import type { BrokenProblem } from './issue.ts';
import { type LoadedProblem, loadAll } from './load-problem.ts';
import { type Book, type LoadedProblems, shelve } from './shelve.ts';
import { type Snapshot, stampOf, takeSnapshot } from './snapshot.ts';
import { watchFolders } from './watch-folders.ts';

/** All problems, kept up to date with their files: a change is live within a second. */
export interface ProblemBank {
  get(slug: string): Problem | undefined;
  /** In slug order. */
  list(): readonly Problem[];
  broken(): readonly BrokenProblem[];
  close(): Promise<void>;
}

export interface BankOptions {
  /** Called after each change of the list or of what is broken. */
  readonly onChange?: () => void;
}

/**
 * Loads the problems of some folders and watches them. A problem that is edited into a broken one is told as
 * broken, and its last good form stays. Throws when a folder can't be read at the start.
 */
export async function openBank(folders: readonly string[], options: BankOptions = {}): Promise<ProblemBank> {
  let shelf = new Map<string, StampedBook>();
  let loaded: LoadedProblems = { problems: new Map(), broken: [] };

  const refresh = async (): Promise<readonly string[]> => {
    const snapshot = await takeSnapshot(folders);
    const next = await readShelf(folders, snapshot, shelf);
    const isChanged = next.size !== shelf.size || [...next].some(([file, book]) => shelf.get(file) !== book);
    if (isChanged) {
      shelf = next;
      loaded = shelve([...next.values()]);
    }
    if (isChanged && watcher) options.onChange?.();
    return snapshot.folders;
  };

  let watcher: Awaited<ReturnType<typeof watchFolders>> | null = null;
  await Promise.all(folders.map(findProblems));
  watcher = watchFolders(folders, await refresh(), refresh);
  return {
    get: (slug) => loaded.problems.get(slug),
    list: () => [...loaded.problems.values()],
    broken: () => loaded.broken,
    close: () => watcher.close(),
  };
}

interface StampedBook extends Book {
  readonly stamp: string;
}

/** The books of all problem files; those whose files are as they were are taken over unread. */
async function readShelf(
  folders: readonly string[],
  snapshot: Snapshot,
  before: ReadonlyMap<string, StampedBook>,
): Promise<Map<string, StampedBook>> {
  const found = (await Promise.all(folders.map(problemsOf))).flat();
  const isSame = (one: FoundProblem): boolean => {
    const known = before.get(one.file);
    return known !== undefined && known.stamp === stampOf(one, known.result.asked, snapshot);
  };
  const read = await loadAll(found.filter((one) => !isSame(one)));
  const fresh = new Map(
    read.map((result) => [result.found.file, bookOf(result, snapshot, before.get(result.found.file))]),
  );
  const books = found.map(({ file }) => [file, fresh.get(file) ?? before.get(file)] as const);
  return new Map(books.flatMap(([file, book]) => (book ? [[file, book]] : [])));
}

/** A folder that is away for a moment has no problems. */
async function problemsOf(folder: string): Promise<readonly FoundProblem[]> {
  return findProblems(folder).catch(() => []);
}

/** A broken edit leaves the last good problem in place. */
function bookOf(result: LoadedProblem, snapshot: Snapshot, known: StampedBook | undefined): StampedBook {
  const served = result.ok ? result.problem : (known?.served ?? null);
  return { found: result.found, result, served, stamp: stampOf(result.found, result.asked, snapshot) };
}
