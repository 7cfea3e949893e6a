import { describe } from 'vitest';
import { openTestDatabase } from '../support/embedded.ts';
import { storeContract } from './store-contract.ts';

describe('the embedded database', () => {
  storeContract(openTestDatabase);
});
