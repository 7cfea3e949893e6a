import { defineConfig } from 'vitest/config';

/** Projects by what they need: nothing (unit), isolates (sandbox, serial), real Postgres (cluster), a browser (e2e), all problems (problems). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{problems,judge,server,web,contracts}/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'sandbox',
          include: ['tests/{sandbox,verdicts}/**/*.test.ts'],
          fileParallelism: false,
          execArgv: ['--no-node-snapshot'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/{cluster,e2e,system}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
