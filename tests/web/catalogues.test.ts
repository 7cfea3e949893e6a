/// <reference types="vite/client" />
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

/** Every word on the screen exists in both languages. */

const catalogues = import.meta.glob<Tree>('../../web/shared/i18n/locales/*/*.json', {
  eager: true,
  import: 'default',
});
const namespaces = [
  ...new Set(Object.keys(catalogues).map((path) => path.replace(/^.*\//, '').replace('.json', ''))),
];
const components = import.meta.glob<string>('../../web/{app,features,shared}/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe.each(namespaces)('the catalogue %s', (namespace) => {
  const en = texts(namespace, 'en');
  const zh = texts(namespace, 'zh');

  test('has the same keys in English and Chinese', () => {
    expect(keysOf(zh)).toEqual(keysOf(en));
  });

  test('has every plural form that its language needs', () => {
    expect(missingPlurals(en, 'en')).toEqual([]);
    expect(missingPlurals(zh, 'zh-CN')).toEqual([]);
  });

  test('puts the same values into both languages', () => {
    const different = [...zh].filter(([key, text]) => {
      const other = en.get(key);
      return other !== undefined && placeholders(other).join() !== placeholders(text).join();
    });
    expect(different).toEqual([]);
  });

  test('leaves no text empty', () => {
    expect([...en, ...zh].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('no component holds words of its own', () => {
  const files = Object.entries(components);
  expect(files.length).toBeGreaterThan(30);
  const found = files.flatMap(([path, source]) => wordsIn(path, source).map((words) => `${path}: ${words}`));
  expect(found).toEqual([]);
});

interface Tree {
  readonly [key: string]: string | Tree;
}

function texts(namespace: string, language: string): ReadonlyMap<string, string> {
  const tree = catalogues[`../../web/shared/i18n/locales/${language}/${namespace}.json`];
  if (tree === undefined) throw new Error(`expected ${namespace}.json in ${language}, found none`);
  return new Map(flatten(tree, ''));
}

function flatten(tree: Tree, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}.`),
  );
}

const pluralSuffix = /_(one|other)$/;

function keysOf(catalogue: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...catalogue.keys()].map((key) => key.replace(pluralSuffix, '')))].toSorted();
}

function missingPlurals(catalogue: ReadonlyMap<string, string>, language: string): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const stems = [...catalogue.keys()]
    .filter((key) => pluralSuffix.test(key))
    .map((key) => key.replace(pluralSuffix, ''));
  return stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !catalogue.has(key));
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();
}

/** Attributes that a person reads or hears. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'label', 'description', 'alt']);

/** Texts between tags and in spoken attributes that were written into the component. */
function wordsIn(path: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    if (node['type'] === 'JSXText' && hasWords(node['value'])) found.push(String(node['value']).trim());
    if (node['type'] === 'JSXAttribute' && isNode(node['name']) && spoken.has(String(node['name']['name']))) {
      const value = node['value'];
      if (isNode(value) && value['type'] === 'Literal' && hasWords(value['value']))
        found.push(String(value['value']));
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync(path, source).program);
  return found;
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}{2,}/u.test(value);
}
