import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSignature } from '#problems/format/signature.ts';
import { starterCode, typeDeclarations } from '#problems/format/starter.ts';

type Kind = 'function' | 'class' | 'program' | 'types';

function problemOf(kind: Kind, signatureText: string) {
  const signature = kind === 'function' || kind === 'class' ? parseSignature(kind, signatureText) : null;
  return { kind, signatureText, signature, libraries: true, clock: 'virtual' as const };
}

describe('starter code', () => {
  it('of a function has its types in TypeScript and its JSDoc in JavaScript', () => {
    const problem = problemOf('function', 'kthLargest(nums: number[], k?: number): number');
    expect(starterCode(problem, 'typescript')).toBe(
      "export function kthLargest(nums: number[], k?: number): number {\n  throw new Error('not written yet');\n}\n",
    );
    expect(starterCode(problem, 'javascript')).toBe(
      "/**\n * @param {number[]} nums\n * @param {number} [k]\n * @returns {number}\n */\nexport function kthLargest(nums, k) {\n  throw new Error('not written yet');\n}\n",
    );
  });

  it('tells of ListNode and TreeNode when the signature names them', () => {
    const code = starterCode(problemOf('function', 'f(head: ListNode | null): void'), 'typescript');
    expect(code).toContain(' * class ListNode {\n *   val: number;');
    expect(code).not.toContain('TreeNode');
  });

  it('of a class has its constructor and methods', () => {
    const problem = problemOf(
      'class',
      'LRUCache { constructor(capacity: number); get(key: number): number; put(key: number, value: number): void }',
    );
    expect(starterCode(problem, 'typescript')).toBe(
      "export class LRUCache {\n  constructor(capacity: number) {}\n\n  get(key: number): number {\n    throw new Error('not written yet');\n  }\n\n  put(key: number, value: number): void {}\n}\n",
    );
    expect(starterCode(problem, 'javascript')).toContain(
      '  /**\n   * @param {number} capacity\n   */\n  constructor(capacity) {}',
    );
  });

  it('of types is the stub, exported', () => {
    expect(starterCode(problemOf('types', 'type MyPick<T, K extends keyof T> = unknown'), 'typescript')).toBe(
      'export type MyPick<T, K extends keyof T> = unknown;\n',
    );
  });
});

describe('type declarations', () => {
  it('type-check together with every starter, without any other library', () => {
    const problems = [
      problemOf('function', 'f(head: ListNode | null, root: TreeNode | null): Promise<Map<string, number>>'),
      problemOf(
        'class',
        'Stack { constructor(size?: number); push(x: number): void; pop(): number | undefined }',
      ),
      problemOf('program', ''),
      problemOf('types', 'type MyPick<T, K extends keyof T> = unknown'),
    ];
    const uses = `
      const queue = new MinPriorityQueue<{ cost: number }>((entry) => entry.cost);
      queue.enqueue({ cost: 1 });
      const grouped: Record<string, number[]> = _.groupBy([1, 2], (value) => value % 2);
      const list = new Deque<number>([1]).popFront();
      setTimeout((x: number) => console.log(x, grouped, list), 10, 3);
      export {};`;
    for (const problem of problems) {
      const sources = {
        'declarations.d.ts': typeDeclarations(problem),
        'uses.ts': uses,
        'starter.ts': starterCode(problem, 'typescript'),
      };
      expect(typeErrors(sources)).toBe('');
    }
  }, 60_000);

  it('hold the libraries and timers only where the problem has them', () => {
    const bare = typeDeclarations({ ...problemOf('function', 'f(): void'), libraries: false, clock: 'real' });
    expect(bare).not.toMatch(/Queue|Lodash|setTimeout|ListNode|process/);
  });
});

/** What the compiler says of some files in a folder of their own. */
function typeErrors(sources: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mianjin-starter-'));
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--lib',
      'esnext',
      '--types',
      '',
      '--target',
      'esnext',
      '--module',
      'preserve',
    ];
    execFileSync(
      'node_modules/.bin/tsc',
      [...options, ...Object.keys(sources).map((name) => join(folder, name))],
      { encoding: 'utf8' },
    );
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
