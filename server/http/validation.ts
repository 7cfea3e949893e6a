import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { formatPath } from '#problems/format/values.ts';
import { AppError, type InputError } from '../errors.ts';

/** Checks body, query and parameters by their zod schema; what does not fit is `invalid`, with a path per mistake. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data: unknown) => {
    const read = schema.safeParse(data);
    if (read.success) return { value: read.data };
    return {
      error: new AppError('invalid', 'The request is not valid.', { errors: inputErrors(read.error.issues) }),
    };
  };

type Issue = z.core.$ZodIssue;

export function inputErrors(issues: readonly Issue[]): InputError[] {
  return issues.flatMap((issue): InputError[] => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code !== 'unrecognized_keys') return [{ path: formatPath(path), message: issue.message }];
    return issue.keys.map((key) => ({ path: formatPath([...path, key]), message: 'there is no such field' }));
  });
}
