import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Figure, Suite } from './figure.ts';
import { judgeSuite } from './suites/judge.ts';
import { serviceSuite } from './suites/service.ts';

/** `npm run bench [-- <suite>…]`: measures, prints a table, writes `results/<suite>.json`. */

const suites: Readonly<Record<string, Suite>> = { judge: judgeSuite, service: serviceSuite };
const results = path.join(import.meta.dirname, 'results');
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites);

for (const name of names) {
  const suite = suites[name];
  if (suite === undefined) {
    process.stderr.write(`expected one of the suites ${Object.keys(suites).join(', ')}, found ${name}\n`);
    process.exit(2);
  }
  const loadBefore = loadavg()[0] ?? 0;
  const figures = await suite();
  await mkdir(results, { recursive: true });
  await writeFile(
    path.join(results, `${name}.json`),
    `${JSON.stringify(await report(name, loadBefore, figures), null, 2)}\n`,
  );
  process.stdout.write(table(name, figures));
}

async function report(suite: string, loadBefore: number, figures: readonly Figure[]): Promise<object> {
  const { version } = JSON.parse(
    await readFile(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
  ) as { version: string };
  return {
    suite,
    at: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]?.model ?? '',
      cores: availableParallelism(),
      memoryGb: Math.round(totalmem() / 2 ** 30),
      platform: process.platform,
    },
    load: { before: round(loadBefore), after: round(loadavg()[0] ?? 0) },
    versions: { mianjin: version, node: process.version, v8: process.versions.v8 },
    figures,
  };
}

function table(name: string, figures: readonly Figure[]): string {
  const rows = figures.map(({ id, value, unit, bar, holds, baseline }) => {
    const mark = holds === undefined ? ' ' : holds ? 'ok' : 'NO';
    return `${mark.padEnd(3)}${id.padEnd(44)}${String(value).padStart(10)} ${unit.padEnd(8)}${(bar ?? '').padEnd(10)}${baseline ?? ''}`;
  });
  return `${name} (load ${round(loadavg()[0] ?? 0)})\n${rows.join('\n')}\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
