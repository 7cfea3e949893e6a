import { ApiError, errorOf } from './api-error.ts';

/**
 * Asks the server and gives its JSON.
 * @throws ApiError for every answer that is not 2xx, and with code `network` when there was no answer.
 */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(path, options);
  if (!response.ok) throw await errorOf(response);
  // Foreign border: the server validates every response against server/contract before it leaves.
  return (await response.json()) as Answer;
}

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page: the last draft of a closing tab. */
  readonly keepalive?: boolean;
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const { method = 'GET', body, signal, keepalive = false } = options;
  try {
    return await fetch(path, {
      method,
      keepalive,
      signal: signal ?? null,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('the server could not be reached', { code: 'network', status: 0, cause });
  }
}
