import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder named `problems` with some files in it, gone after the test. */
export interface ProblemFiles extends AsyncDisposable {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
}

export async function problemFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ProblemFiles> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'mianjin-problems-')));
  const path = join(parent, 'problems');
  await mkdir(path);
  const write = async (more: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
    for (const [name, content] of Object.entries(more)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    }
  };
  await write(files);
  return { path, write, [Symbol.asyncDispose]: () => rm(parent, { recursive: true, force: true }) };
}

/** A good problem with nothing beside it. */
export const addYaml = `title: Add
signature: "add(a: number, b: number): number"
statement: Add two numbers.
input:
  a: { int: [0, 9] }
  b: { int: [0, a] }
samples:
  - { args: [2, 1], expected: 3 }
tests:
  - name: zeros
    args: { a: 0, b: 0 }
    expected: 0
`;
