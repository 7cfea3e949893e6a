import type { OwnCase } from '#server/contract/submissions.ts';
import { caseFields, type CaseShape, type CaseText } from './own-cases.ts';

/** Something wrong with one case; `field` is null when it is about the case as a whole. */
export interface CaseIssue {
  readonly caseIndex: number;
  readonly field: string | null;
  readonly message: CaseMessage;
}

export type CaseMessage =
  | { readonly kind: 'invalidJson'; readonly reason: string }
  | { readonly kind: 'notOperations' }
  | { readonly kind: 'server'; readonly text: string };

export type ReadCases =
  | { readonly ok: true; readonly cases: OwnCase[] }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/** Texts to what Run sends, or everything that can't be read. */
export function readCases(shape: CaseShape, cases: readonly CaseText[]): ReadCases {
  const read = cases.map((one, caseIndex) => readCase(shape, one, caseIndex));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, cases: read.flatMap((one) => (one.ok ? one.cases : [])) };
}

/** The server's `cases[1].args.k[3]` (or `cases[1].args[1][3]`) at the field that holds it. */
export function placeIssue(
  shape: CaseShape,
  issue: { readonly path: string; readonly message: string },
): CaseIssue | null {
  const [, index, rest = ''] = /^cases\[(\d+)\]\.?(.*)$/.exec(issue.path) ?? [];
  if (index === undefined) return null;
  for (const [position, field] of caseFields(shape).entries()) {
    for (const start of [`args.${field.name}`, `args[${position}]`, field.name]) {
      if (rest !== start && !rest.startsWith(`${start}.`) && !rest.startsWith(`${start}[`)) continue;
      const below = rest.slice(start.length);
      return issueAt(Number(index), field.name, below === '' ? issue.message : `${below}: ${issue.message}`);
    }
  }
  return issueAt(Number(index), null, issue.message);
}

function issueAt(caseIndex: number, field: string | null, text: string): CaseIssue {
  return { caseIndex, field, message: { kind: 'server', text } };
}

function readCase(shape: CaseShape, { texts }: CaseText, caseIndex: number): ReadCases {
  if (shape.kind === 'program') return { ok: true, cases: [{ stdin: texts['stdin'] ?? '' }] };
  const fields = caseFields(shape)
    .filter(({ name }) => (texts[name] ?? '').trim() !== '')
    .map((field) => ({ field, json: parseJson(texts[field.name] ?? '') }));
  const issues = fields.flatMap(({ field, json }) =>
    json.ok ? [] : [{ caseIndex, field: field.name, message: json.message }],
  );
  if (issues.length > 0) return { ok: false, issues };
  const values = Object.fromEntries(
    fields.map(({ field, json }) => [field.name, json.ok ? json.value : undefined]),
  );
  return shape.kind === 'class'
    ? readOperations(values['ops'], caseIndex)
    : { ok: true, cases: [{ args: values }] };
}

/** The server judges each call; here it only has to be a list of lists. */
function readOperations(value: unknown, caseIndex: number): ReadCases {
  const operations: readonly unknown[] = Array.isArray(value) ? value : [];
  const lists = operations.filter((one): one is unknown[] => Array.isArray(one) && one.length > 0);
  if (lists.length > 0 && lists.length === operations.length) return { ok: true, cases: [{ ops: lists }] };
  return { ok: false, issues: [{ caseIndex, field: 'ops', message: { kind: 'notOperations' } }] };
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: CaseMessage };

function parseJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return {
      ok: false,
      message: { kind: 'invalidJson', reason: error instanceof Error ? error.message : String(error) },
    };
  }
}
