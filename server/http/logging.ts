import type { FastifyInstance } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';
import type { Log } from '../db/open.ts';

/** Structured lines on standard output. Never a body, a header, or the parameters of a statement: they hold sources and keys. */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: describeError } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** For what no request is to blame. */
export function warnings(logger: Logger): Log {
  return (message, fields = {}) => logger.warn(fields, message);
}

/** One line per answer: errors of ours are loud, the rest is for whoever debugs. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      path: request.url.replace(/\?.*$/, ''),
      status: reply.statusCode,
      timeMs: Math.round(reply.elapsedTime),
    };
    request.log[reply.statusCode === 500 ? 'error' : 'debug'](line, 'answered');
  });
}

interface ErrorInLog {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
}

/** A failed statement's message would tell the values that it was given: of those its cause speaks alone. */
function describeError(error: unknown): ErrorInLog {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error', stack: '' };
  if (isFailedQuery(error)) {
    const cause = describeError(error.cause);
    return { ...cause, stack: `${cause.stack}\n${frames(error)}` };
  }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { type: error.name, message: error.message, stack: error.stack ?? '', ...code };
}

function isFailedQuery(error: Error): boolean {
  return 'query' in error && 'params' in error;
}

function frames(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
