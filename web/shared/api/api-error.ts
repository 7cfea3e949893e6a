import type { ErrorCode, ProblemDetails } from '#server/contract/common.ts';

export type FieldIssue = { readonly path: string; readonly message: string };

/** A request that the server refused, or that never reached it (`network`). The page translates `code`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode | 'network';
  readonly status: number;
  readonly requestId: string | null;
  readonly issues: readonly FieldIssue[];
  /** From `Retry-After`, when the server sent one. */
  readonly retryAfterSeconds: number | null;

  constructor(message: string, parts: ApiErrorParts) {
    super(message, { cause: parts.cause });
    this.code = parts.code;
    this.status = parts.status;
    this.requestId = parts.requestId ?? null;
    this.issues = parts.issues ?? [];
    this.retryAfterSeconds = parts.retryAfterSeconds ?? null;
  }
}

interface ApiErrorParts {
  readonly code: ErrorCode | 'network';
  readonly status: number;
  readonly requestId?: string | undefined;
  readonly issues?: readonly FieldIssue[] | undefined;
  readonly retryAfterSeconds?: number | null;
  readonly cause?: unknown;
}

/** An `application/problem+json` answer as an error; any other body becomes `internal` or what its status says. */
export async function errorOf(response: Response): Promise<ApiError> {
  const details = await readDetails(response);
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ApiError(details?.detail ?? `${response.status} ${response.statusText}`, {
    code: details?.code ?? (response.status === 404 ? 'not_found' : 'internal'),
    status: response.status,
    requestId: details?.requestId ?? response.headers.get('x-request-id') ?? undefined,
    issues: details?.errors,
    retryAfterSeconds: retryAfter > 0 ? retryAfter : null,
  });
}

async function readDetails(response: Response): Promise<ProblemDetails | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null;
  const body: unknown = await response.json().catch(() => null);
  const looksRight = typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
  // Foreign border: the server's error schema (server/contract/common.ts) stands behind this shape.
  return looksRight ? (body as ProblemDetails) : null;
}
