import { z } from 'zod';

/** The wire: every request, response and socket message. The web reads these schemas too, so nothing here may need Node. */

export const localized = z.object({ en: z.string().optional(), zh: z.string().optional() });

export const slug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug: lower case letters, digits and single hyphens');

/** Opaque, at least 72 random bits. */
export const id = z.string().min(1).max(64);

/** Query parameters of every list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(512).optional(),
});

export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** The error codes and the status that each one answers with. */
export const errorCodes = {
  bad_json: 400,
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  out_of_turn: 409,
  too_large: 413,
  unsupported_media_type: 415,
  wrong_host: 421,
  too_many: 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** RFC 9457 problem details, `application/problem+json`. */
export const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
  requestId: z.string(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .max(20)
    .optional(),
});
export type ProblemDetails = z.infer<typeof problemDetails>;
