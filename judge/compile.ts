import { originalPositionFor, TraceMap, type SourceMapInput } from '@jridgewell/trace-mapping';
import { parseSync, type Program } from 'oxc-parser';
import { transformSync } from 'oxc-transform';
import { topLevelNames, toModuleFunction, type ModuleText } from './module-function.ts';
import type { Diagnostic, Language } from './verdict.ts';

/**
 * TypeScript to a script that V8 can run: types erased and TypeScript's own constructs expanded (oxc), then the
 * module rewritten as one async function, so that nothing it throws leaves the isolate by itself.
 * Runs in the disposable child only: hostile sources can end the process, which the host tells as CE.
 */

/** Characters of JavaScript; a short source can be made to expand without bound. */
const maxOutput = 4 * 1024 * 1024;

export type Compiled =
  | {
      readonly ok: true;
      readonly code: string;
      /** The export is written as a function or class, so that it can be called is known before it runs. */
      readonly isCallable: boolean;
      /** It has the syntax of getters, or names a way to run a text that could. */
      readonly mayHaveGetters: boolean;
      readonly positionOf: (line: number, column: number) => Position;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Compiles a module of which `entry` is wanted: an export of that name, the default export or a top-level binding. */
export function compile(source: string, language: Language, entry: string): Compiled {
  const fileName = language === 'typescript' ? 'main.ts' : 'main.js';
  const transformed = transformSync(fileName, withoutHashbang(source), {
    lang: language === 'typescript' ? 'ts' : 'js',
    sourceType: 'module',
    target: 'esnext',
    sourcemap: true,
  });
  if (transformed.errors.length > 0)
    return failed(transformed.errors.map((error) => transformError(source, error)));
  if (transformed.code.length > maxOutput) return failed([at(1, 1, 'too complex for the compiler')]);
  const positionOf = positions(transformed.map);
  const parsed = parseSync('main.js', transformed.code, { lang: 'js', sourceType: 'module' });
  const mapped = (offset: number, message: string): Diagnostic =>
    diagnosticAt(transformed.code, offset, message, positionOf);
  if (parsed.errors.length > 0) {
    return failed(
      parsed.errors.map((error) =>
        mapped(error.labels[0]?.start ?? 0, withHint(error.message, transformed.code)),
      ),
    );
  }
  const leftover = parsed.module.staticImports[0] ?? parsed.module.staticExports.find(isReexport);
  if (leftover !== undefined)
    return failed([mapped(leftover.start, 'imports are not available here: a solution is one file')]);
  const module = toModuleFunction(transformed.code, parsed.module.staticExports);
  const unbound = module.listed.length === 0 ? [] : unboundNames(module, parsed.program);
  if (unbound.length > 0)
    return failed([
      at(1, 1, `expected the exported ${unbound.join(', ')} to be declared, found nothing of that name`),
    ]);
  const mayHaveGetters = getterSyntax.test(module.body);
  const known = module.names.includes(entry) || module.names.includes('default');
  if (known)
    return {
      ok: true,
      code: module.text([]),
      isCallable: isCallable(module, entry),
      mayHaveGetters,
      positionOf,
    };
  if (topLevelNames(parsed.program).includes(entry)) {
    return { ok: true, code: module.text([['$top', entry]]), isCallable: false, mayHaveGetters, positionOf };
  }
  return failed([at(1, 1, missingExport(entry, module.names, topLevelNames(parsed.program)))]);
}

/** V8's own early errors come with the position in the compiled code at the end of their message. */
export function earlyError(
  message: string,
  positionOf: (line: number, column: number) => Position,
): Diagnostic {
  const place = /\s*\[<?main\.ts>?:(\d+):(\d+)\]$/.exec(message);
  const text = withHint(place === null ? message : message.slice(0, place.index), '');
  const { line, column } =
    place === null ? { line: 1, column: 1 } : positionOf(Number(place[1]), Number(place[2]));
  return at(line, column, text);
}

/** `get x() {…}` and its kin; texts that are run are looked for by the names they are run by. */
const getterSyntax = /\b[gs]et\s*[^\s(.,):;=?\]}&|+]|\beval\b|\bglobalThis\b/;

function unboundNames(module: ModuleText, program: Program): readonly string[] {
  const bound = new Set(topLevelNames(program));
  return module.listed.filter((name) => !bound.has(name));
}

function failed(diagnostics: readonly Diagnostic[]): Compiled {
  return { ok: false, diagnostics: diagnostics.slice(0, 20) };
}

function at(line: number, column: number, message: string): Diagnostic {
  return { line, column, message, severity: 'error' };
}

function isReexport(statement: {
  readonly entries: readonly { readonly moduleRequest: unknown }[];
}): boolean {
  return statement.entries.some((entry) => entry.moduleRequest !== null);
}

function isCallable(module: ModuleText, entry: string): boolean {
  return module.declared.has(module.names.includes(entry) ? entry : 'default');
}

/** A first line for the shell is no JavaScript; its place is kept. */
function withoutHashbang(source: string): string {
  return source.startsWith('#!') ? `//${source.slice(2)}` : source;
}

interface CompilerError {
  readonly message: string;
  readonly labels: readonly { readonly start: number }[];
}

/** oxc counts the offsets of a transform in bytes of UTF-8. */
function transformError(source: string, error: CompilerError): Diagnostic {
  const bytes = Buffer.from(source).subarray(0, error.labels[0]?.start ?? 0);
  const { line, column } = positionIn(source, bytes.toString().length);
  return at(line, column, withHint(error.message, ''));
}

function diagnosticAt(
  code: string,
  offset: number,
  message: string,
  positionOf: (line: number, column: number) => Position,
): Diagnostic {
  const generated = positionIn(code, offset);
  const { line, column } = positionOf(generated.line, generated.column);
  return at(line, column, message);
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Lines and columns from 1, both ways. */
function positions(map: unknown): (line: number, column: number) => Position {
  let traced: TraceMap | undefined;
  return (line, column) => {
    if (line < 1 || column < 1) return { line: 1, column: 1 };
    traced ??= new TraceMap(map as SourceMapInput); // the compiler's map, typed loosely by its package
    const original = originalPositionFor(traced, { line, column: column - 1 });
    return original.line === null ? { line, column } : { line: original.line, column: original.column + 1 };
  };
}

function withHint(message: string, code: string): string {
  if (/Invalid or unexpected token/.test(message) || /(^|\n)\s*@\w/.test(code)) {
    return `${message} (decorators are not available: V8 does not run them yet)`;
  }
  return message;
}

function missingExport(entry: string, exported: readonly string[], declared: readonly string[]): string {
  const near = [...exported, ...declared].find((name) => name.toLowerCase() === entry.toLowerCase());
  const hint =
    near === undefined ? `add "export" to your declaration of ${entry}` : `rename ${near} to ${entry}`;
  const found = exported.length === 0 ? 'no export' : `exports ${exported.slice(0, 5).join(', ')}`;
  return `expected an export named ${entry}, found ${found}: ${hint}`;
}
