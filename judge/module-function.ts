import type { Program, StaticExport } from 'oxc-parser';

/**
 * A module as one async function: `(function () { … return async () => { <code>; return { exports: { name: () => name } } } })`.
 * Declarations keep their places and columns, live bindings stay live (a thunk reads them when asked),
 * top-level await works, `this` is undefined, and whatever the code throws becomes a rejection inside the guest.
 */
export interface ModuleText {
  /** Exported names, `default` among them. */
  readonly names: readonly string[];
  /** Exported names that are written as a function or class. */
  readonly declared: ReadonlySet<string>;
  /** Local names in lists (`export { a as b }`), which need not be bound. */
  readonly listed: readonly string[];
  /** The module's own code, `export` taken out. */
  readonly body: string;
  /** The script, with more [key, binding] pairs in the namespace. Its code begins on the second line. */
  readonly text: (more: readonly (readonly [string, string])[]) => string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const callable = /^(?:async\s+)?function\b|^class\b|^(?:async\s*)?\([^)]*\)\s*=>/;

export function toModuleFunction(code: string, exports: readonly StaticExport[]): ModuleText {
  const defaultName = freeName(code);
  const edits: Edit[] = [];
  const bindings: [string, string][] = [];
  const declared = new Set<string>();
  for (const statement of exports) {
    for (const entry of statement.entries) {
      const exported = entry.exportName.kind === 'Default' ? 'default' : (entry.exportName.name ?? 'default');
      bindings.push([exported, entry.localName.name ?? defaultName]);
      if (callable.test(code.slice(entry.start, entry.start + 200))) declared.add(exported);
    }
    edits.push(...editsOf(code, statement, defaultName));
  }
  const body = applyEdits(code, edits);
  return {
    names: bindings.map(([name]) => name),
    declared,
    listed: exports.flatMap((statement) =>
      isList(code, statement) ? statement.entries.flatMap(({ localName }) => localName.name ?? []) : [],
    ),
    body,
    text: (more) => wrapped(body, [...bindings, ...more]),
  };
}

/** Names that the module binds at its top level, exported or not. */
export function topLevelNames(program: Program): readonly string[] {
  return program.body.flatMap((statement) => {
    const isExport =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    return namesOf(isExport ? statement.declaration : statement);
  });
}

/** A node of the syntax tree, as far as binding names goes. */
interface Node {
  readonly type: string;
}

function namesOf(node: Node | null): readonly string[] {
  if (node === null) return [];
  if (node.type === 'VariableDeclaration')
    return fieldOf(node, 'declarations').flatMap((declarator) => fieldOf(declarator, 'id').flatMap(boundBy));
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    return fieldOf(node, 'id').flatMap(boundBy);
  return [];
}

/** The names of a pattern: `a`, `{ a, b: [c], ...d }`. */
function boundBy(pattern: Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return 'name' in pattern && typeof pattern.name === 'string' ? [pattern.name] : [];
    case 'ObjectPattern':
      return fieldOf(pattern, 'properties').flatMap(boundBy);
    case 'Property':
      return fieldOf(pattern, 'value').flatMap(boundBy);
    case 'ArrayPattern':
      return fieldOf(pattern, 'elements').flatMap(boundBy);
    case 'AssignmentPattern':
      return fieldOf(pattern, 'left').flatMap(boundBy);
    case 'RestElement':
      return fieldOf(pattern, 'argument').flatMap(boundBy);
    default:
      return [];
  }
}

/** The nodes of a field, whether it holds one, a list or none. */
function fieldOf(node: Node, field: string): readonly Node[] {
  const value: unknown = Object.getOwnPropertyDescriptor(node, field)?.value;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Node => typeof item === 'object' && item !== null && 'type' in item);
}

function editsOf(code: string, statement: StaticExport, defaultName: string): readonly Edit[] {
  const [first] = statement.entries;
  if (first === undefined || code[first.start - 1] !== ' ' || isList(code, statement)) {
    return [
      { start: statement.start, end: statement.end, text: blank(code.slice(statement.start, statement.end)) },
    ];
  }
  const prefix = { start: statement.start, end: first.start };
  if (first.exportName.kind !== 'Default' || first.localName.name !== null) {
    return [{ ...prefix, text: blank(code.slice(prefix.start, prefix.end)) }];
  }
  return [
    { ...prefix, text: `const ${defaultName}=` },
    { start: first.end, end: first.end, text: ';' },
  ];
}

/** `export { a, b as c }`: nothing of it is left. */
function isList(code: string, statement: StaticExport): boolean {
  return /^export\s*\{/.test(code.slice(statement.start, statement.end));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function applyEdits(code: string, edits: readonly Edit[]): string {
  let text = '';
  let end = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    text += code.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return text + code.slice(end);
}

function wrapped(body: string, bindings: readonly (readonly [string, string])[]): string {
  const thunks = bindings.map(([name, binding]) => `[${JSON.stringify(name)}]: () => ${binding}`);
  return `(function () { "use strict"; return async () => {\n${body}\nreturn { __proto__: null, exports: { __proto__: null, ${thunks.join(', ')} } };\n}; }).call(undefined)`;
}

function freeName(code: string): string {
  let name = '$default';
  while (code.includes(name)) name += '$';
  return name;
}
