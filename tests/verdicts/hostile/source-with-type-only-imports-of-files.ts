// problem: add
// threat: imports of types from files of the host are only erased
// verdicts: AC
import type { Secret } from '/etc/passwd';
import { type Other } from '../../server/config.ts';
export const add = (a: number, b: number): number => a + b as unknown as Secret & Other;
