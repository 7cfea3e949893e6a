import { errorCodes, type ErrorCode, type ProblemDetails } from './contract/common.ts';

export interface InputError {
  /** `cases[0].args.k`; empty for the whole body. */
  readonly path: string;
  readonly message: string;
}

/** What the caller did wrong, or what we can't do for them now: thrown by use cases, answered as problem+json. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly errors: readonly InputError[];
  readonly retryAfterSeconds: number | null;

  constructor(
    code: ErrorCode,
    detail: string,
    options: {
      readonly errors?: readonly InputError[];
      readonly retryAfterSeconds?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: options.cause });
    this.code = code;
    this.errors = options.errors ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}

const titles: Record<ErrorCode, string> = {
  bad_json: 'The body is not JSON',
  invalid: 'The request is not valid',
  unauthenticated: 'The token is not valid',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  out_of_turn: 'Not now',
  too_large: 'Too large',
  unsupported_media_type: 'Unsupported media type',
  wrong_host: 'Wrong host',
  too_many: 'Too many',
  internal: 'Internal error',
  unavailable: 'Unavailable',
};

/** At most this many `errors` are told. */
const maxErrors = 20;

/** The body of an error's answer (RFC 9457). */
export function problemDetails(error: AppError, requestId: string): ProblemDetails {
  return {
    type: `urn:mianjin:error:${error.code}`,
    title: titles[error.code],
    status: errorCodes[error.code],
    detail: error.message,
    code: error.code,
    requestId,
    ...(error.errors.length > 0 && { errors: error.errors.slice(0, maxErrors) }),
  };
}
