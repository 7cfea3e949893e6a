import { availableParallelism } from 'node:os';
import { delimiter, resolve } from 'node:path';
import { z } from 'zod';

/** Empty means unset: `PORT= npm start` and compose files pass variables on that way. */
const unset = (value: unknown) => (value === '' ? undefined : value);
const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const variable = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema);

const environment = z.object({
  HOST: variable(z.string().default('127.0.0.1')),
  PORT: variable(integer(0, 65_535).default(3000)),
  DATA_DIR: variable(z.string().default('./data')),
  DATABASE_URL: variable(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  PROBLEMS: variable(z.string().default('./problems')),
  JUDGE_WORKERS: variable(integer(0, 256).optional()),
  JUDGE_SANDBOX: variable(z.enum(['auto', 'require-namespaces']).default('auto')),
  QUEUE_PER_USER: variable(integer(1, 1000).default(20)),
  SOCKETS_PER_ADDRESS: variable(integer(1, 1_000_000).default(1500)),
  PUBLIC_URL: variable(z.url({ protocol: /^https?$/ }).optional()),
  TRUST_PROXY: variable(z.stringbool().default(false)),
  LOG_LEVEL: variable(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')),
});

export interface Config {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly dataDir: string;
  /** Null: the embedded database below `dataDir`. */
  readonly databaseUrl: string | null;
  readonly problemFolders: readonly string[];
  /** Submissions judged at the same time by this process; 0 means it does not judge. */
  readonly judgeWorkers: number;
  readonly judgeSandbox: 'auto' | 'require-namespaces';
  readonly queuePerUser: number;
  readonly queueTotal: number;
  readonly socketsPerAddress: number;
  readonly socketsPerSession: number;
  readonly socketSilenceMs: number;
  /** Where people reach the server when a proxy stands before it. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads and checks the environment, once.
 * `role` decides who judges by default: the embedded server and a worker use every core, a cluster's web server none.
 * @throws ConfigError naming every variable that is wrong.
 */
export function readConfig(role: 'server' | 'worker', env: NodeJS.ProcessEnv = process.env): Config {
  const read = environment.safeParse(env);
  if (!read.success) throw new ConfigError(describe(read.error));
  const value = read.data;
  const databaseUrl = value.DATABASE_URL ?? null;
  if (role === 'worker' && databaseUrl === null) {
    throw new ConfigError('DATABASE_URL: a worker needs the address of the Postgres database, found nothing');
  }
  return {
    host: value.HOST,
    port: value.PORT,
    dataDir: resolve(value.DATA_DIR),
    databaseUrl,
    problemFolders: value.PROBLEMS.split(delimiter)
      .filter(Boolean)
      .map((folder) => resolve(folder)),
    judgeWorkers: judgeWorkers(role, databaseUrl, value.JUDGE_WORKERS),
    judgeSandbox: value.JUDGE_SANDBOX,
    queuePerUser: value.QUEUE_PER_USER,
    queueTotal: 1000,
    socketsPerAddress: value.SOCKETS_PER_ADDRESS,
    socketsPerSession: 20,
    socketSilenceMs: 60_000,
    publicUrl: value.PUBLIC_URL ?? null,
    trustProxy: value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
  };
}

function judgeWorkers(
  role: 'server' | 'worker',
  databaseUrl: string | null,
  wanted: number | undefined,
): number {
  if (role === 'server' && databaseUrl !== null) return wanted ?? 0;
  return Math.max(1, wanted ?? availableParallelism());
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
}
