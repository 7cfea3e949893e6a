import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgres } from '#server/db/postgres.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { storeContract } from '../contracts/store-contract.ts';

describe('Postgres', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  storeContract(async () => openPostgres(await postgres.createDatabase(), () => undefined));
});
