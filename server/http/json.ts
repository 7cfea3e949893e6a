import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

/** Deeper than any value that a problem takes; what walks a body may then recurse. */
const maxDepth = 200;

/** Bodies are JSON and nothing else: 415 for other types, `bad_json` for what does not parse or reaches for prototypes. */
export function acceptJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '' && request.routeOptions.schema?.body === undefined) return done(null, undefined);
    // foreign border: parseAs says string, the type says either
    void parse(request, body as string, (error, value: unknown) => {
      if (error !== null) return done(new AppError('bad_json', 'The body is not valid JSON.'));
      if (isTooDeep(value))
        return done(new AppError('invalid', `The body is nested deeper than ${maxDepth} levels.`));
      done(null, value);
    });
  });
}

/** Without recursion, level by level. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap((entry): unknown[] =>
      typeof entry === 'object' && entry !== null ? Object.values(entry) : [],
    );
  }
  return false;
}
