import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Problem } from '#problems/format/problem.ts';
import type { User } from './accounts.ts';
import type { ProblemSummary, ProblemView } from './contract/problems.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Database } from './db/database.ts';
import { submissions } from './db/schema.ts';
import { AppError } from './errors.ts';
import { renderLocalized, viewProblem } from './problem-view.ts';

export interface CatalogParts {
  readonly db: Database;
  readonly problems: {
    get(slug: string): Problem | undefined /** In slug order. */;
    list(): readonly Problem[];
  };
}

export interface ProblemsQuery {
  readonly tag?: string | undefined;
  readonly difficulty?: Problem['difficulty'] | undefined;
  readonly q?: string | undefined;
  readonly status?: ProblemSummary['status'] | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Problems in slug order, each with what this user has done of it. */
export async function listProblems({ db, problems }: CatalogParts, user: User | null, asked: ProblemsQuery) {
  const after = readCursor(asked.cursor, /^[a-z0-9-]{1,64}$/);
  const status = await statusOf(db, user);
  const found = problems
    .list()
    .map((problem) => summarize(problem, status))
    .filter((summary) => matches(summary, asked) && (after === null || summary.slug > after));
  const items = found.slice(0, asked.limit);
  const last = found.length > asked.limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : writeCursor(last.slug) };
}

/** @throws AppError not_found */
export async function showProblem(
  parts: CatalogParts,
  user: User | null,
  slug: string,
): Promise<ProblemView> {
  const problem = findProblem(parts, slug);
  const status = await statusOf(parts.db, user);
  return { ...cachedView(problem), status: status(slug) };
}

/** The n-th step of the ladder of hints, from 1.
 * @throws AppError not_found */
export function showHint(parts: CatalogParts, slug: string, index: number) {
  const problem = findProblem(parts, slug);
  const hint = problem.hints[index - 1];
  if (hint === undefined) {
    throw new AppError(
      'not_found',
      `"${slug}" has ${problem.hints.length} hints; there is no hint ${index}.`,
    );
  }
  return { index, of: problem.hints.length, text: renderLocalized(hint) };
}

/** @throws AppError not_found */
export function showEditorial(parts: CatalogParts, slug: string) {
  const { editorial } = findProblem(parts, slug);
  if (editorial === null) throw new AppError('not_found', `"${slug}" has no editorial.`);
  return { text: renderLocalized(editorial) };
}

function findProblem({ problems }: CatalogParts, slug: string): Problem {
  const problem = problems.get(slug);
  if (problem === undefined) throw new AppError('not_found', `There is no problem "${slug}".`);
  return problem;
}

/** Rendering is slow, and an edited problem is a new object. */
const views = new WeakMap<Problem, Omit<ProblemView, 'status'>>();

function cachedView(problem: Problem): Omit<ProblemView, 'status'> {
  const view = views.get(problem) ?? viewProblem(problem);
  views.set(problem, view);
  return view;
}

function summarize(problem: Problem, status: (slug: string) => ProblemSummary['status']): ProblemSummary {
  const { slug, title, difficulty, kind, tags } = problem;
  return { slug, title, difficulty, kind, tags: [...tags], status: status(slug) };
}

function matches(summary: ProblemSummary, { tag, difficulty, q, status }: ProblemsQuery): boolean {
  if (tag !== undefined && !summary.tags.includes(tag)) return false;
  if (difficulty !== undefined && summary.difficulty !== difficulty) return false;
  if (status !== undefined && summary.status !== status) return false;
  const words = [summary.title.en ?? '', summary.title.zh ?? '', summary.slug, ...summary.tags]
    .join('\n')
    .toLowerCase();
  return q === undefined || words.includes(q.trim().toLowerCase());
}

/** Solved: a submit got AC; tried: a submit got another verdict. Runs do not count. */
async function statusOf(
  db: Database,
  user: User | null,
): Promise<(slug: string) => ProblemSummary['status']> {
  if (user === null) return () => 'new';
  const rows = await db
    .select({ slug: submissions.slug, isSolved: sql<boolean>`bool_or(${submissions.verdict} = 'AC')` })
    .from(submissions)
    .where(
      and(eq(submissions.userId, user.id), eq(submissions.mode, 'submit'), isNotNull(submissions.verdict)),
    )
    .groupBy(submissions.slug);
  const solved = new Map(rows.map((row) => [row.slug, row.isSolved]));
  return (slug) => (solved.has(slug) ? (solved.get(slug) ? 'solved' : 'tried') : 'new');
}
