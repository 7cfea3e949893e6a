/** What reading a foreign value gives: the value, or everything that is wrong with it. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly ValueIssue[] };

export type ValuePath = readonly (string | number)[];

export interface ValueIssue {
  readonly path: ValuePath;
  /** What was expected and what was found. */
  readonly message: string;
  /** The key itself is wrong, not its value. */
  readonly isKey?: true;
}

/** `["tests", 1, "args", "k"]` is `tests[1].args.k`. */
export function formatPath(path: ValuePath): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\w$-]+$/.test(key)) text += text === '' ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}

/** How a foreign value is named in a message. */
export function describeRaw(raw: unknown): string {
  if (raw === undefined) return 'nothing';
  if (raw === null) return 'null';
  if (typeof raw === 'string') return `the string ${quoteShort(raw)}`;
  if (typeof raw === 'number') return `the number ${Object.is(raw, -0) ? '-0' : raw}`;
  if (typeof raw === 'boolean') return String(raw);
  if (isSequence(raw)) return raw.length === 0 ? 'an empty list' : `a list of ${raw.length}`;
  return typeof raw === 'object' ? describeObject(raw) : `a ${typeof raw}`;
}

/** Whether it is a list of a file. */
export function isSequence(raw: unknown): raw is readonly unknown[] {
  return Array.isArray(raw);
}

export function quoteShort(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** Whether it is a mapping of a file: what `{ … }` gives in YAML and JSON. */
export function isMapping(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !isSequence(raw);
}

function describeObject(raw: object): string {
  const keys = Object.keys(raw);
  if (keys.length === 0) return 'an empty object';
  return `an object with ${keys.slice(0, 3).map(quoteShort).join(', ')}${keys.length > 3 ? ', …' : ''}`;
}

const issuesMax = 20;

/** The state of one reading: where it is, what is wrong so far, and how much may still be unfolded. */
export class Reading {
  readonly issues: ValueIssue[] = [];
  readonly path: (string | number)[] = [];
  readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Notes an issue at the present place. Gives undefined, the value of a failed reading. */
  fail(message: string, ...below: ValuePath): undefined {
    if (this.issues.length < issuesMax) this.issues.push({ path: [...this.path, ...below], message });
    return undefined;
  }

  failKey(message: string, key: string): undefined {
    if (this.issues.length < issuesMax) this.issues.push({ path: [...this.path, key], message, isKey: true });
    return undefined;
  }

  /** Reads something one step further down. */
  at<Value>(key: string | number, read: () => Value): Value {
    this.path.push(key);
    const value = read();
    this.path.pop();
    return value;
  }

  spend(elements: number): boolean {
    this.budget.elements -= elements;
    if (this.budget.elements >= 0) return true;
    this.fail(`expected at most ${this.budget.of} list elements and characters in all`);
    return false;
  }

  result<Value>(value: Value | undefined): Read<Value> {
    return value === undefined || this.issues.length > 0
      ? { ok: false, issues: this.issues }
      : { ok: true, value };
  }
}

/** What may still be unfolded, in list elements and characters: `{ repeat, times }` makes big data of few words. */
export interface Budget {
  elements: number;
  readonly of: number;
}

/** Enough for any one case; a file of 8 MB holds at most 4 million numbers. */
export function newBudget(elements = 8_000_000): Budget {
  return { elements, of: elements };
}
