import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Verdict, verdicts } from '#judge/verdict.ts';

/** A program of which we know what the judge must say. */
export interface Program {
  /** `wrong_answer/boxed-number` */
  readonly name: string;
  readonly source: string;
  readonly problem: string;
  readonly allowed: readonly Verdict[];
  /** Stands in a diagnostic, an error or a reason. */
  readonly message: string;
  /** Upper bound of the verdict's wall time. */
  readonly seconds: number;
}

const folderVerdicts: Readonly<Record<string, Verdict>> = {
  accepted: 'AC',
  wrong_answer: 'WA',
  time_limit_exceeded: 'TLE',
  memory_limit_exceeded: 'MLE',
  output_limit_exceeded: 'OLE',
  run_time_error: 'RTE',
  compile_error: 'CE',
};

/** The folders that are named by their verdict. */
export const verdictFolders = Object.keys(folderVerdicts);

export function readPrograms(folder: string): readonly Program[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .sort()
    .map((file) =>
      readProgram(`${folder}/${file.replace(/\.ts$/, '')}`, readFileSync(join(path, file), 'utf8')),
    );
}

function readProgram(name: string, text: string): Program {
  const problem = header(text, 'problem');
  if (problem === undefined) throw new Error(`${name}: expected a line "// problem: <slug>"`);
  const [folder = ''] = name.split('/');
  const allowed = header(text, 'verdicts')?.split(', ') ?? [folderVerdicts[folder] ?? ''];
  return {
    name,
    source: expand(withoutHeaders(text)),
    problem,
    allowed: allowed.map((code) => readVerdict(name, code)),
    message: header(text, 'message') ?? '',
    seconds: Number(header(text, 'seconds') ?? 45),
  };
}

/** The judge must not read what we say of the program; lines keep their numbers. */
function withoutHeaders(text: string): string {
  return text.replace(/^(\ufeff?)\/\/ (?:problem|threat|verdicts|message|seconds): .+$/gm, '$1');
}

/** `// <key>: <text>` on a line of its own, which need not be the first: a hash-bang or a byte order mark may be. */
function header(text: string, key: string): string | undefined {
  return new RegExp(`^\\ufeff?// ${key}: (.+)$`, 'm').exec(text)?.[1];
}

function readVerdict(name: string, code: string): Verdict {
  const verdict = verdicts.find((known) => known === code);
  if (verdict === undefined || verdict === 'IE')
    throw new Error(`${name}: expected a verdict other than IE, found "${code}"`);
  return verdict;
}

/** `‹300×(›` stands for 300 brackets, `‹1×\u0000›` for a NUL: what would be unreadable as it is. */
function expand(text: string): string {
  return text.replace(/‹(\d+)×([^›]*)›/g, (_, times: string, part: string) =>
    unescapeUnicode(part).repeat(Number(times)),
  );
}

function unescapeUnicode(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
