import { readConfig } from './config.ts';
import { openStore } from './db/open.ts';
import { createLogger, warnings } from './http/logging.ts';
import { run } from './shutdown.ts';

/** Brings the database up to date and ends. Servers and workers do this when they start; a deployment may do it before them. */
run(
  () => readConfig('server'),
  async (config) => {
    const store = await openStore({ ...config, log: warnings(createLogger(config.logLevel)) });
    await store.close();
    process.stdout.write('The database is up to date.\n');
  },
);
