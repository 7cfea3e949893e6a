import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '#server/config.ts';

const databaseUrl = 'postgres://db/mianjin';

describe('the configuration', () => {
  test('of nothing serves this machine alone, with the embedded database and every core', () => {
    expect(readConfig('server', {})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataDir: resolve('data'),
      databaseUrl: null,
      problemFolders: [resolve('problems')],
      judgeWorkers: availableParallelism(),
      judgeSandbox: 'auto',
      queuePerUser: 20,
      queueTotal: 1000,
      socketsPerSession: 20,
      socketsPerAddress: 1500,
      socketSilenceMs: 60_000,
    });
  });

  test('takes an empty variable for an unset one', () => {
    expect(readConfig('server', { PORT: '', DATABASE_URL: '', PROBLEMS: '' })).toEqual(
      readConfig('server', {}),
    );
  });

  test('reads problem folders joined by colons', () => {
    expect(readConfig('server', { PROBLEMS: 'a:/b' }).problemFolders).toEqual([resolve('a'), '/b']);
  });

  test.each([
    ['server', {}, availableParallelism()],
    ['server', { JUDGE_WORKERS: '3' }, 3],
    ['server', { JUDGE_WORKERS: '0' }, 1],
    ['server', { DATABASE_URL: databaseUrl }, 0],
    ['server', { DATABASE_URL: databaseUrl, JUDGE_WORKERS: '2' }, 2],
    ['worker', { DATABASE_URL: databaseUrl }, availableParallelism()],
    ['worker', { DATABASE_URL: databaseUrl, JUDGE_WORKERS: '4' }, 4],
  ] as const)('a %s with %j judges %i at a time', (role, env, workers) => {
    expect(readConfig(role, env).judgeWorkers).toBe(workers);
  });

  test.each([
    ['server', { PORT: '70000' }, 'PORT'],
    ['server', { QUEUE_PER_USER: '0' }, 'QUEUE_PER_USER'],
    ['server', { JUDGE_SANDBOX: 'none' }, 'JUDGE_SANDBOX'],
    ['server', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    ['server', { PUBLIC_URL: 'judge.example' }, 'PUBLIC_URL'],
    ['worker', {}, 'DATABASE_URL'],
  ] as const)('a %s with %j is told which variable is wrong', (role, env, name) => {
    expect(() => readConfig(role, env)).toThrow(ConfigError);
    expect(() => readConfig(role, env)).toThrow(`${name}: `);
  });
});
