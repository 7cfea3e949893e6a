import type { z } from 'zod';
import { describeRaw, isMapping, isSequence, type ValueIssue, type ValuePath } from './read.ts';

export interface SchemaIssue extends ValueIssue {
  /** The key itself is wrong, not its value. */
  readonly isKey: boolean;
}

type ZodIssue = z.core.$ZodIssue;

/** Zod's issues in the words of the format: what was expected, what was found. */
export function schemaIssues(error: z.ZodError, raw: unknown): readonly SchemaIssue[] {
  return error.issues.flatMap((issue) => translate(issue, [], raw));
}

function translate(issue: ZodIssue, above: ValuePath, raw: unknown): readonly SchemaIssue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      isKey: true,
      message: 'expected no such key, found an unknown one',
    }));
  const branch = issue.code === 'invalid_union' ? meantBranch(issue.errors, valueAt(raw, path)) : null;
  if (branch) return branch.flatMap((inner) => translate(inner, path, raw));
  if (issue.code === 'invalid_key') return [{ path, isKey: true, message: invalidKey(issue.issues) }];
  const message = `${expectationOf(issue)}, found ${describeRaw(valueAt(raw, path))}`;
  return [{ path, isKey: false, message }];
}

/** The only alternative whose outer type fits what was written: its complaints are the ones that help. */
function meantBranch(errors: readonly ZodIssue[][], value: unknown): readonly ZodIssue[] | null {
  const fitting = errors.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && isAboutType(issue)),
  );
  const [only] = fitting;
  return only && fitting.length === 1 && (isMapping(value) || isSequence(value)) ? only : null;
}

function isAboutType(issue: ZodIssue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function invalidKey(issues: readonly ZodIssue[]): string {
  const [first] = issues;
  return first ? `${expectationOf(first)}, found another key` : 'expected another key';
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  tuple: 'a list',
  string: 'a text',
  int: 'an integer',
  number: 'a number',
  boolean: 'true or false',
};

function expectationOf(issue: ZodIssue): string {
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_union':
      return `expected ${unionOf(issue.errors)}`;
    default:
      return `expected a right value (${issue.message})`;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function unionOf(errors: readonly ZodIssue[][]): string {
  const expectations = errors.flatMap(([first]) =>
    first ? [expectationOf(first).replace(/^expected /, '')] : [],
  );
  return [...new Set(expectations)].join(' or ') || 'another value';
}

function valueAt(raw: unknown, path: ValuePath): unknown {
  let value = raw;
  for (const key of path) {
    if (isSequence(value) && typeof key === 'number') value = value[key];
    else if (isMapping(value) && Object.hasOwn(value, key)) value = value[String(key)];
    else return undefined;
  }
  return value;
}
