import { healthView } from '../contract/system.ts';
import type { HealthView } from '../contract/system.ts';
import { problemDetails } from '../contract/common.ts';
import type { Api } from '../http/api.ts';

export function systemRoutes(api: Api, health: () => Promise<HealthView>): void {
  api.get(
    '/api/health',
    {
      logLevel: 'warn',
      schema: {
        tags: ['system'],
        summary: 'Whether it can judge and store',
        response: { 200: healthView, 503: problemDetails },
      },
    },
    () => health(),
  );
}
