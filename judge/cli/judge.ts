import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatIssue } from '#problems/load.ts';
import type { Problem } from '#problems/format/problem.ts';
import { startJudge } from '../engine.ts';
import { recordSubmission, type SubmissionRecord } from '../submission-record.ts';
import type { Judge } from '../verdict.ts';
import { problemsOfEnvironment } from './problems.ts';
import { fail } from './usage.ts';

/** `npm run judge -- <slug> <file.ts>… [--json]`: exit 0 only if all are AC, 1 on another verdict, 2 on bad usage. */

const usage = 'usage: npm run judge -- <slug> <file.ts>… [--json]';
const { values, positionals } = readArguments();
const [slug, ...files] = positionals;
if (slug === undefined || files.length === 0) fail('invalid', usage, [], values.json);
const problem = await findProblem(slug);
const sources = await Promise.all(files.map(readSource));
const judge = await startJudge({
  workers: Math.min(availableParallelism(), files.length),
  sandbox: 'auto',
  log: warn,
});
const records = await Promise.all(
  sources.map((source, index) => judgeFile(judge, problem, files[index] ?? '', source)),
);
await judge.close();
process.exitCode = records.every(({ verdict }) => verdict === 'AC') ? 0 : 1;

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
  } catch (error) {
    return fail(
      'invalid',
      `${error instanceof Error ? error.message : ''}\n${usage}`,
      [],
      process.argv.includes('--json'),
    );
  }
}

async function findProblem(wanted: string): Promise<Problem> {
  const { problems, broken } = await problemsOfEnvironment();
  const found = problems.get(wanted);
  if (found !== undefined) return found;
  const issues = broken.find((problem) => problem.slug === wanted)?.issues ?? [];
  if (issues.length > 0) fail('invalid', issues.map(formatIssue).join('\n'), issues, values.json);
  return fail('not_found', `expected one of ${problems.size} problems, found no ${wanted}`, [], values.json);
}

async function readSource(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return fail('not_found', `expected a file to judge, found none at ${file}`, [], values.json);
  }
}

async function judgeFile(on: Judge, of: Problem, file: string, source: string): Promise<SubmissionRecord> {
  const language = path.extname(file) === '.js' ? 'javascript' : 'typescript';
  const wants = { counterexample: true, complexity: true };
  const request = { submission: file, language, source, mode: 'submit', wants } as const;
  const record = await recordSubmission(
    of,
    request,
    on.judge(of, request, new AbortController().signal),
    () => new Date(),
  );
  process.stdout.write(values.json ? `${JSON.stringify({ file, ...record })}\n` : describe(file, record));
  return record;
}

function describe(file: string, { verdict, score, timeMs, cases, diagnostics }: SubmissionRecord): string {
  const lines = [
    `${verdict}  ${score.passed}/${score.total}  ${timeMs === null ? '' : `${timeMs} ms  `}${file}`,
  ];
  for (const { line, column, message } of diagnostics)
    lines.push(`    ${file}:${line}:${column}: ${message}`);
  for (const failed of cases.filter((one) => one.verdict !== 'AC' && one.verdict !== 'SC')) {
    const why =
      failed.reason ?? (failed.error === undefined ? '' : `${failed.error.name}: ${failed.error.message}`);
    lines.push(`    ${failed.verdict}  ${failed.name}${why === '' ? '' : `: ${why}`}`);
  }
  return `${lines.join('\n')}\n`;
}

function warn(message: string, fields?: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${message} ${JSON.stringify(fields ?? {})}\n`);
}
