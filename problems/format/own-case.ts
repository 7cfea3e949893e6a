import { readArguments } from './arguments.ts';
import { checkInput } from './input-check.ts';
import { readOperations } from './operations.ts';
import type { CaseSource, Problem } from './problem.ts';
import { describeRaw, isMapping, newBudget, type Read, type ValueIssue } from './read.ts';

/** List elements and characters that one own case may unfold to. */
const elementsMax = 2_000_000;

/**
 * A candidate's own case, `{ args }`, `{ ops }` or `{ stdin }` by the kind of the problem, held against the
 * signature and the declared input. The reference answers it. Paths of issues begin with that key.
 */
export function readOwnCase(problem: Problem, raw: unknown): Read<CaseSource> {
  const key = keyOf(problem, raw);
  if (key === null)
    return refuse([], 'expected a problem whose cases have data (kind types has none), found kind types');
  if (!isMapping(raw)) return refuse([], `expected { ${key}: … }, found ${describeRaw(raw)}`);
  const foreign = Object.keys(raw).find((candidate) => candidate !== key);
  if (foreign !== undefined) return refuse([foreign], `expected only ${key}, found ${foreign}`);
  const read = readData(problem, key, raw[key]);
  return read.ok
    ? read
    : { ok: false, issues: read.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })) };
}

type Key = 'args' | 'ops' | 'stdin';

function keyOf({ kind, driver }: Problem, raw: unknown): Key | null {
  switch (kind) {
    case 'function':
      return 'args';
    case 'class':
      return driver && isMapping(raw) && 'args' in raw ? 'args' : 'ops';
    case 'program':
      return 'stdin';
    case 'types':
      return null;
  }
}

function readData(problem: Problem, key: Key, raw: unknown): Read<CaseSource> {
  const base = { name: null, sample: false };
  const { signature, driver } = problem;
  if (key === 'stdin') {
    if (typeof raw !== 'string') return refuse([], `expected a text, found ${describeRaw(raw)}`);
    return { ok: true, value: { ...base, kind: 'stdin', stdin: raw, stdout: null } };
  }
  if (key === 'ops' && signature?.kind === 'class' && !driver) {
    const ops = readOperations(signature, raw, newBudget(elementsMax));
    return ops.ok
      ? { ok: true, value: { ...base, kind: 'ops', ops: ops.value, expected: { kind: 'reference' } } }
      : ops;
  }
  return readCall(problem, raw);
}

function readCall({ parameters, nodes, input }: Problem, raw: unknown): Read<CaseSource> {
  const args = readArguments(parameters, nodes, raw, newBudget(elementsMax));
  if (!args.ok) return args;
  const issues = input ? checkInput(input, args.value) : [];
  if (issues.length > 0) return { ok: false, issues };
  const value: CaseSource = {
    name: null,
    sample: false,
    kind: 'args',
    args: args.value,
    expected: { kind: 'reference' },
  };
  return { ok: true, value };
}

function refuse(path: ValueIssue['path'], message: string): Read<never> {
  return { ok: false, issues: [{ path, message }] };
}
