/** The judge's own globals, as the editor sees them. */

export const consoleDeclarations = `interface JudgeConsole {
  log(...data: unknown[]): void;
  info(...data: unknown[]): void;
  warn(...data: unknown[]): void;
  error(...data: unknown[]): void;
  debug(...data: unknown[]): void;
}

declare const console: JudgeConsole;
`;

/** Only with `clock: virtual`. */
export const timerDeclarations = `declare function setTimeout<Args extends unknown[]>(run: (...args: Args) => void, ms?: number, ...args: Args): number;
declare function setInterval<Args extends unknown[]>(run: (...args: Args) => void, ms?: number, ...args: Args): number;
declare function clearTimeout(id?: number): void;
declare function clearInterval(id?: number): void;
`;

/** What a `program` may use of Node. */
export const programDeclarations = `interface StdinBuffer extends Uint8Array {
  toString(encoding?: string): string;
}

interface JudgeFs {
  readFileSync(path: 0 | '/dev/stdin' | string, options: string | { encoding: string }): string;
  readFileSync(path: 0 | '/dev/stdin' | string): StdinBuffer;
}

interface JudgeReadline extends AsyncIterable<string> {
  on(event: 'line', run: (line: string) => void): this;
  on(event: 'close', run: () => void): this;
  close(): void;
}

interface JudgeReadlineModule {
  createInterface(options: { input: unknown; output?: unknown; terminal?: boolean; crlfDelay?: number }): JudgeReadline;
}

interface JudgeProcess {
  readonly stdin: AsyncIterable<string> & {
    on(event: 'data', run: (chunk: string) => void): unknown;
    on(event: 'end', run: () => void): unknown;
    setEncoding(encoding: string): unknown;
    resume(): unknown;
  };
  readonly stdout: { write(text: string): boolean };
  exit(code?: number): never;
}

declare const process: JudgeProcess;
declare function require(name: 'fs' | 'node:fs'): JudgeFs;
declare function require(name: 'readline' | 'node:readline'): JudgeReadlineModule;

declare module 'node:fs' {
  export const readFileSync: JudgeFs['readFileSync'];
  const fs: JudgeFs;
  export default fs;
}

declare module 'fs' {
  export * from 'node:fs';
  export { default } from 'node:fs';
}

declare module 'node:readline' {
  export const createInterface: JudgeReadlineModule['createInterface'];
  const readline: JudgeReadlineModule;
  export default readline;
}

declare module 'readline' {
  export * from 'node:readline';
  export { default } from 'node:readline';
}
`;
