import { availableParallelism } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatIssue, type BrokenProblem } from '#problems/load.ts';
import { startJudge } from '../engine.ts';
import { verifyProblem, type ProblemReport } from '../verify.ts';
import { problemsOfEnvironment } from './problems.ts';
import { fail } from './usage.ts';

/** `npm run verify -- [slug…] [--json] [--strict]`: proves problems; exit 1 when one does not hold. */

const usage = 'usage: npm run verify -- [slug…] [--json] [--strict]';
const { values, positionals } = readArguments();
const { problems, broken } = await problemsOfEnvironment();
const isWanted = (slug: string): boolean => positionals.length === 0 || positionals.includes(slug);
for (const slug of positionals) {
  if (problems.has(slug) || broken.some((problem) => problem.slug === slug)) continue;
  fail('not_found', `expected a problem, found no ${slug}`, [], values.json);
}
const reports: ProblemReport[] = broken.filter(({ slug }) => isWanted(slug)).map(brokenReport);
for (const report of reports) show(report);
const judge = await startJudge({ workers: availableParallelism(), sandbox: 'auto', log: warn });
for (const problem of [...problems.values()].filter(({ slug }) => isWanted(slug))) {
  const report = strict(await verifyProblem(problem, judge));
  reports.push(report);
  show(report);
}
await judge.close();
const ok = reports.every((report) => report.ok);
if (values.json) process.stdout.write(`${JSON.stringify({ ok, problems: reports })}\n`);
else process.stdout.write(`${ok ? 'all' : 'not all'} of ${reports.length} problems hold\n`);
process.exitCode = ok ? 0 : 1;

function readArguments() {
  try {
    const options = {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(
      'invalid',
      `${error instanceof Error ? error.message : ''}\n${usage}`,
      [],
      process.argv.includes('--json'),
    );
  }
}

function brokenReport({ slug, issues }: BrokenProblem): ProblemReport {
  return { slug, ok: false, errors: issues, warnings: [], solutions: [] };
}

/** With `--strict` a warning is an error. */
function strict(report: ProblemReport): ProblemReport {
  return values.strict ? { ...report, ok: report.ok && report.warnings.length === 0 } : report;
}

function show(report: ProblemReport): void {
  if (values.json) return;
  const lines = [`${report.ok ? 'ok ' : 'NOT'}  ${report.slug}`];
  for (const { file, expected, actual, ok: isRight, timeMs, killedBy } of report.solutions) {
    const killers =
      killedBy.length > 0 ? `  killed by ${killedBy.length}: ${killedBy.slice(0, 2).join(', ')}` : '';
    lines.push(
      `  ${isRight ? ' ' : '!'} ${actual ?? '-'}${actual === expected ? '' : ` (expected ${expected})`}  ${timeMs ?? '-'} ms  ${file}${killers}`,
    );
  }
  for (const issue of report.errors) lines.push(`  error: ${formatIssue(issue)}`);
  for (const issue of report.warnings) lines.push(`  warning: ${formatIssue(issue)}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

function warn(message: string, fields?: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${message} ${JSON.stringify(fields ?? {})}\n`);
}
