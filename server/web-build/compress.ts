import { existsSync, globSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthIt = '**/*.{js,css,html,svg,json,wasm,ttf}';
const leastBytes = 1024;
/** Near the best at a tenth of its time. */
const brotliQuality = 6;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes a `.br` and a `.gz` beside every asset that has none: one at a time, so that judging keeps its cores. */
export async function compressAssets(root: string, signal: AbortSignal): Promise<void> {
  for (const file of globSync(worthIt, { cwd: root })) {
    const path = join(root, file);
    if (signal.aborted) return;
    if (existsSync(`${path}.br`) && existsSync(`${path}.gz`)) continue;
    const content = await readFile(path);
    if (content.length < leastBytes) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
    await writeWhole(`${path}.br`, await toBrotli(content, { params }));
    await writeWhole(`${path}.gz`, await toGzip(content));
  }
}

/** Appears complete or not at all: the server looks for these files while they are made. */
async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
