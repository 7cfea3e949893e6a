import type { z } from 'zod';
import { describeRaw, formatPath, isMapping, isSequence, type ValueIssue, type ValuePath } from './read.ts';
import { keysAt, nearestKey } from './schema-keys.ts';

type ZodIssue = z.core.$ZodIssue;

/** Nobody reads more. */
const issuesMax = 50;

/** Zod's issues in the words of the format: what was expected, what was found. */
export function schemaIssues(schema: z.ZodType, error: z.ZodError, raw: unknown): readonly ValueIssue[] {
  const context = { schema, raw };
  const issues = error.issues.slice(0, issuesMax).flatMap((issue) => translate(issue, [], context));
  // Where a key is unknown, a rule about the keys around it has nothing to add, nor has the key that was meant.
  const parents = new Set(
    issues.filter(({ isKey }) => isKey).map(({ path }) => formatPath(path.slice(0, -1))),
  );
  const meant = new Set(issues.map((issue) => issue.meant));
  return issues.filter(
    ({ isRule, isMissing, path }) =>
      !(isRule && parents.has(formatPath(path))) && !(isMissing && meant.has(formatPath(path))),
  );
}

interface Context {
  readonly schema: z.ZodType;
  readonly raw: unknown;
}

interface Translated extends ValueIssue {
  readonly isRule?: boolean;
  readonly isMissing?: boolean;
  /** The path of the known key that an unknown one seems to be. */
  readonly meant?: string;
}

function translate(issue: ZodIssue, above: ValuePath, context: Context): readonly Translated[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, issuesMax).map((key) => unknownKey(path, key, context));
  const value = valueAt(context.raw, path);
  const branch = issue.code === 'invalid_union' ? meantBranch(issue.errors, value) : null;
  if (branch) return branch.flatMap((inner) => translate(inner, path, context));
  if (issue.code === 'invalid_key') return [{ path, isKey: true, message: invalidKey(issue.issues) }];
  return [
    {
      path,
      isRule: issue.code === 'custom',
      isMissing: value === undefined,
      message: `${expectationOf(issue)}, found ${describeRaw(value)}`,
    },
  ];
}

function unknownKey(path: ValuePath, key: string, { schema }: Context): Translated {
  const keys = keysAt(schema, path);
  const nearest = nearestKey(key, keys);
  const expected = nearest === null ? `one of ${keys.join(', ')}` : `"${nearest}"`;
  const message = `expected ${expected}, found the unknown key "${key}"`;
  return {
    path: [...path, key],
    isKey: true,
    message,
    ...(nearest === null ? {} : { meant: formatPath([...path, nearest]) }),
  };
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
