import { readFileSync } from 'node:fs';
import { transformSync } from 'oxc-transform';

/** In this order they share one scope. */
const parts = ['primordials', 'encode', 'describe', 'console', 'clock', 'revive', 'lock', 'run'];

/** The guest code as one script, to be run first in every context; it leaves `__harness` on the global object. */
export function harnessScript(): string {
  const source = parts
    .map((part) => readFileSync(new URL(`${part}.guest.ts`, import.meta.url), 'utf8'))
    .join('\n');
  const { code, errors } = transformSync('harness.ts', source, { lang: 'ts', sourceType: 'script' });
  if (errors.length > 0) throw new Error(`the harness does not compile: ${errors[0]?.message ?? ''}`);
  return `(function () { "use strict";\n${code}\n})();`;
}
