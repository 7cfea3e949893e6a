import { expect, it } from 'vitest';
import { staleSchemas } from '#problems/write-schemas.ts';

it('the JSON Schemas are those of the loader (else run: node problems/write-schemas.ts)', async () => {
  expect(await staleSchemas()).toEqual([]);
});
