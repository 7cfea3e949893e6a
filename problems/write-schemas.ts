import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { conceptFile } from './format/concept-file.ts';
import { interviewFile } from './format/interview-file.ts';
import { planFile } from './format/plan-file.ts';
import { problemFile } from './format/problem-file.ts';

/**
 * The JSON Schemas that give editors completion and hover, made of the schemas that the loader uses.
 * `node problems/write-schemas.ts` writes them beside this file.
 */
const schemas = {
  'problem.schema.json': { title: 'Mianjin problem', schema: problemFile },
  'interview.schema.json': { title: 'Mianjin interview template', schema: interviewFile },
  'concept.schema.json': { title: 'Mianjin concept question', schema: conceptFile },
  'plan.schema.json': { title: 'Mianjin study plan', schema: planFile },
} as const;

/** File name and text of each schema. */
function schemaTexts(): readonly (readonly [string, string])[] {
  return Object.entries(schemas).map(([file, { title, schema }]) => {
    // What an author writes (defaults may be left out), in the draft that YAML editors read.
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
    return [file, `${JSON.stringify({ title, ...json }, null, 2)}\n`];
  });
}

/** Names of the schemas whose file is not what it should be. */
export async function staleSchemas(): Promise<readonly string[]> {
  const stale = await Promise.all(
    schemaTexts().map(async ([file, text]) => {
      const written = await readFile(new URL(file, import.meta.url), 'utf8').catch(() => '');
      return written === text ? [] : [file];
    }),
  );
  return stale.flat();
}

if (import.meta.main)
  await Promise.all(schemaTexts().map(([file, text]) => writeFile(new URL(file, import.meta.url), text)));
