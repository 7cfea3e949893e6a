import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Problem } from '#problems/format/problem.ts';
import type { HealthView } from './contract/system.ts';
import type { Store } from './db/open.ts';
import { AppError } from './errors.ts';
import type { FrontDoor } from './front-door.ts';
import { answerErrors, sendError } from './http/errors.ts';
import { identifyRequests } from './http/identity.ts';
import { acceptJsonOnly } from './http/json.ts';
import { logAnswers } from './http/logging.ts';
import { collectMethods } from './http/methods.ts';
import { guardOrigin, type OriginParts } from './http/origin.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { validatorCompiler } from './http/validation.ts';
import { newSecret } from './ids.ts';
import { createLive } from './live/live.ts';
import { describeApi, docsRoutes } from './routes/docs.ts';
import { accountRoutes } from './routes/accounts.ts';
import { draftRoutes } from './routes/drafts.ts';
import { liveRoutes, maxFrameBytes, type SocketLimits } from './routes/live.ts';
import { problemRoutes } from './routes/problems.ts';
import { submissionRoutes } from './routes/submissions.ts';
import { systemRoutes } from './routes/system.ts';
import { isPage, sendPage, webRoutes, type WebParts } from './routes/web.ts';
import { signInRoutes } from './routes/sign-in.ts';

export interface AppParts extends OriginParts {
  readonly store: Store;
  readonly problems: { get(slug: string): Problem | undefined; list(): readonly Problem[] };
  readonly ownerKey: string;
  readonly limits: SocketLimits & { readonly queuePerUser: number; readonly queueTotal: number };
  readonly health: () => Promise<HealthView>;
  readonly web: WebParts;
  readonly logger: FastifyBaseLogger;
  readonly trustProxy: boolean;
  /** The door that listens already; without one the app is for tests. */
  readonly door?: Pick<FrontDoor, 'server' | 'attach'>;
}

const bodyLimitBytes = 1024 * 1024;
const requestTimeoutMs = 30_000;
const idleConnectionMs = 75_000;

/** The whole HTTP side, wired; it never listens. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: parts.trustProxy,
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: idleConnectionMs,
    keepAliveTimeout: idleConnectionMs - 5000,
    genReqId: () => newSecret().slice(0, 16),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => {
      void sendError(request, reply, new AppError('invalid', 'The address is not valid.'));
    },
    ...serverFactory(parts.door),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  logAnswers(app);
  acceptJsonOnly(app);
  const methods = collectMethods(app);
  await addSecurityHeaders(app);
  await app.register(websocket, {
    options: { maxPayload: maxFrameBytes },
    errorHandler: (error, _socket, request) => request.log.debug({ err: error }, 'socket failed'),
  });
  guardOrigin(app, parts);
  await app.register(cookie);
  await describeApi(app);

  const accounts = { db: parts.store.db, ownerKey: parts.ownerKey };
  const catalog = { db: parts.store.db, problems: parts.problems };
  const limits = { perUser: parts.limits.queuePerUser, total: parts.limits.queueTotal };
  const live = createLive(parts.store);
  app.addHook('onClose', async () => live.close());

  await app.register(async (api) => systemRoutes(api.withTypeProvider<ZodTypeProvider>(), parts.health));
  await app.register(docsRoutes);
  await app.register(async (scope) => {
    identifyRequests(scope, accounts);
    const api = scope.withTypeProvider<ZodTypeProvider>();
    accountRoutes(api, accounts);
    problemRoutes(api, catalog);
    submissionRoutes(api, accounts, { store: parts.store, problems: parts.problems, limits });
    draftRoutes(api, accounts, catalog);
    liveRoutes(api, live, parts.limits);
  });
  signInRoutes(app);
  await webRoutes(app, parts.web);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/\?.*$/, '');
    const allowed = methods.allowed(path);
    if (allowed.length > 0 && !allowed.includes(request.method)) {
      void reply.header('allow', allowed.join(', '));
      throw new AppError(
        'method_not_allowed',
        `${request.method} is not for ${path}; ${allowed.join(', ')} are.`,
      );
    }
    if (isPage(request)) return sendPage(reply);
    throw new AppError('not_found', `There is nothing at ${path}.`);
  });
  return app;
}

function serverFactory(door: AppParts['door']): Pick<FastifyServerOptions, 'serverFactory'> {
  if (door === undefined) return {};
  return {
    serverFactory: (handler) => {
      door.attach(handler);
      return door.server;
    },
  };
}
