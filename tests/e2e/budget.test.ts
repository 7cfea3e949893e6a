import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

/** How much a page loads before it can be used, Monaco aside (brotli, KiB). */

useSite();

const dist = join(import.meta.dirname, '..', '..', 'web', 'dist');

test.each([
  { page: 'features/problems/page.tsx', js: 170, css: 20 },
  { page: 'features/solve/page.tsx', js: 185, css: 20 },
])('$page loads at most $js KB of script and $css KB of style', ({ page, js, css }) => {
  const files = firstLoad(['index.html', page]);
  expect(files.length).toBeGreaterThan(5);
  expect(files.some((file) => file.includes('monaco'))).toBe(false);
  expect(compressedKb(files.filter((file) => file.endsWith('.js')))).toBeLessThan(js);
  expect(compressedKb(files.filter((file) => file.endsWith('.css')))).toBeLessThan(css);
});

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The entries' files and everything that they import at once. */
function firstLoad(entries: readonly string[]): readonly string[] {
  // Vite's own format; a missing key fails below.
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`expected ${name} in the manifest of the build, found none`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...files];
}

function compressedKb(files: readonly string[]): number {
  const bytes = files.map((file) => brotliCompressSync(readFileSync(join(dist, file))).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1024;
}
