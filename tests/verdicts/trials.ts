import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Courtroom, openCourtroom } from './courtroom.ts';
import { readPrograms } from './programs.ts';

/** One test per program of the folders, each judged by the real judge. */
export function testPrograms(folders: readonly string[]): void {
  let courtroom: Courtroom;
  beforeAll(async () => {
    courtroom = await openCourtroom();
  });
  afterAll(() => courtroom[Symbol.asyncDispose]());

  describe.each(folders)('%s', (folder) => {
    for (const given of readPrograms(folder)) {
      test(`${given.name} gets ${given.allowed.join(' or ')}`, async () => {
        const { program, neighbours } = await courtroom.trial(given);
        expect(given.allowed, describeJudgement(program)).toContain(program.verdict);
        expect(program.cases, program.said).not.toContain('IE');
        expect(program.said).toContain(given.message);
        expect(program.said).not.toContain('escaped:');
        expect(program.seconds).toBeLessThan(given.seconds);
        expect(neighbours.map(({ verdict }) => verdict)).toEqual(['AC', 'AC']);
      }, 120_000);
    }
  });
}

function describeJudgement({
  verdict,
  cases,
  said,
}: {
  verdict: string | null;
  cases: readonly string[];
  said: string;
}): string {
  return `got ${verdict} (${cases.join(' ')}) ${said.slice(0, 500)}`;
}
