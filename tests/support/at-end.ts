import { afterAll, onTestFinished } from 'vitest';

/** Cleans up after the test that asks for it, or after the file when no test is running. The last one asked for goes first. */
export function atEnd(clean: () => unknown): void {
  const run = async () => {
    await clean();
  };
  try {
    onTestFinished(run);
  } catch {
    afterAll(run);
  }
}
