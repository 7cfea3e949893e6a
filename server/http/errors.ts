import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorCodes, type ErrorCode } from '../contract/common.ts';
import { AppError, problemDetails } from '../errors.ts';

/** Every error leaves here: ours as they are, Fastify's translated, all others as `internal` with their text in the log only. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = toAppError(error);
    if (known.code === 'internal') request.log.error({ err: error }, 'request failed');
    return sendError(request, reply, known);
  });
}

export function sendError(request: FastifyRequest, reply: FastifyReply, error: AppError): FastifyReply {
  if (error.retryAfterSeconds !== null) void reply.header('retry-after', error.retryAfterSeconds);
  return reply
    .status(errorCodes[error.code])
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemDetails(error, request.id));
}

function toAppError(error: FastifyError): AppError {
  if (error instanceof AppError) return error;
  const code = fastifyCodes[error.code] ?? statusCodes[error.statusCode ?? 500] ?? 'internal';
  return new AppError(code, details[code] ?? 'Something went wrong on our side.');
}

const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad_json',
  FST_ERR_BAD_URL: 'invalid',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
};

/** Errors of plugins, by what they would answer. */
const statusCodes: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid',
  403: 'not_found',
  404: 'not_found',
};

const details: Partial<Record<ErrorCode, string>> = {
  too_large: 'The body is larger than 1 MB.',
  unsupported_media_type: 'The body must be application/json.',
  bad_json: 'The body is not valid JSON.',
  invalid: 'The request is not valid.',
  not_found: 'There is nothing here.',
};
