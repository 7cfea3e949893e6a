/** The type-directed codec between files (YAML, JSON), processes (Wire) and people. */
export { describeMismatch } from './describe-mismatch.ts';
export type { Read } from './read.ts';
export { formatPath, newBudget } from './read.ts';
export { readValue } from './read-value.ts';
export { writeValue } from './write-value.ts';
