import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** lodash and the queues of @datastructures-js as scripts for the guest, loaded only when a source names them. */

interface Library {
  readonly isNamedIn: RegExp;
  readonly script: () => string;
}

const libraries: readonly Library[] = [
  {
    isNamedIn: /(?<![\w$.])_\s*[.([]|=\s*_(?![\w$])/,
    script: () => `globalThis._ = ${commonJs('lodash/lodash.min.js')};`,
  },
  queueLibrary(['Queue'], '@datastructures-js/queue', /\bQueue\b/),
  queueLibrary(['Deque'], '@datastructures-js/deque', /\bDeque\b/),
  queueLibrary(
    ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue'],
    '@datastructures-js/priority-queue',
    /\b(?:Min|Max)?PriorityQueue\b/,
  ),
];

const scripts = new Map<Library, string>();

/** The scripts of the libraries that the source names. */
export function librariesFor(source: string): readonly string[] {
  return libraries.filter(({ isNamedIn }) => isNamedIn.test(source)).map(scriptOf);
}

function scriptOf(library: Library): string {
  const script = scripts.get(library) ?? library.script();
  scripts.set(library, script);
  return script;
}

function queueLibrary(names: readonly string[], packageName: string, isNamedIn: RegExp): Library {
  const assigned = names.map((name) => `globalThis.${name} = library.${name};`).join(' ');
  return { isNamedIn, script: () => `(() => { const library = ${commonJs(packageName)}; ${assigned} })();` };
}

/** A CommonJS package as one expression: its files in a table, each evaluated once when it is required. */
function commonJs(request: string): string {
  const files = new Map<string, string>();
  const main = addFile(request, import.meta.filename, files);
  return `(() => { const files = [${[...files.values()].join(',\n')}]; const loaded = []; const load = (id) => {
    if (loaded[id] === undefined) { loaded[id] = { exports: {} }; files[id](loaded[id], loaded[id].exports, load); }
    return loaded[id].exports; }; return load(${main}); })()`;
}

/** Adds the file and what it requires to the table; the answer is its place there. */
function addFile(request: string, from: string, files: Map<string, string>): number {
  const file = createRequire(from).resolve(request);
  const known = [...files.keys()].indexOf(file);
  if (known >= 0) return known;
  const place = files.size;
  files.set(file, '');
  const source = readFileSync(file, 'utf8').replace(
    /\brequire\('((?:\.|@datastructures-js)[^']*)'\)/g,
    (_call, name: string) => {
      return `require(${addFile(name, file, files)})`;
    },
  );
  files.set(file, `function (module, exports, require) {\n${source}\n}`);
  return place;
}
