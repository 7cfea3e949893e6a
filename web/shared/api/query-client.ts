import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const retries = 2;

/** Asks again only when the network or the server failed: a refusal stays a refusal. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: true,
        retry: (count, error) => count < retries && (!(error instanceof ApiError) || isTransient(error)),
      },
    },
  });
}

function isTransient(error: ApiError): boolean {
  return error.code === 'network' || error.status >= 502;
}
