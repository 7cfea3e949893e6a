import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { version } from '../version.ts';

/** Must come before the routes that it describes. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Mianjin',
        version,
        description:
          'An online judge in TypeScript. Errors are `application/problem+json` with a `code`; lists are `{ items, nextCursor }`. Verdicts arrive over `WS /api/live`.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'mianjin_session' },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{}, { session: [] }, { token: [] }],
    },
    transform: jsonSchemaTransform,
  });
}

/** `/api/openapi.json`, and the same to read at `/api/docs`, from our own origin. */
export async function docsRoutes(app: FastifyInstance): Promise<void> {
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { docExpansion: 'list' } });
}
