import { z } from 'zod';
import { listProblems, showEditorial, showHint, showProblem, type CatalogParts } from '../catalog.ts';
import { editorialView, hintView, problemPage, problemsQuery, problemView } from '../contract/problems.ts';
import type { Api } from '../http/api.ts';
import { userOf } from '../http/identity.ts';

const bySlug = z.object({ slug: z.string() });
const tags = ['problems'];

export function problemRoutes(api: Api, catalog: CatalogParts): void {
  api.get(
    '/api/problems',
    {
      schema: {
        tags,
        summary: 'All problems, filtered',
        querystring: problemsQuery,
        response: { 200: problemPage },
      },
    },
    (request) => listProblems(catalog, userOf(request), request.query),
  );
  api.get(
    '/api/problems/:slug',
    { schema: { tags, summary: 'One problem', params: bySlug, response: { 200: problemView } } },
    (request) => showProblem(catalog, userOf(request), request.params.slug),
  );
  api.get(
    '/api/problems/:slug/hints/:n',
    {
      schema: {
        tags,
        summary: 'The n-th hint, from 1',
        params: bySlug.extend({ n: z.coerce.number().int().min(1) }),
        response: { 200: hintView },
      },
    },
    (request) => showHint(catalog, request.params.slug, request.params.n),
  );
  api.get(
    '/api/problems/:slug/editorial',
    { schema: { tags, summary: 'How it is solved', params: bySlug, response: { 200: editorialView } } },
    (request) => showEditorial(catalog, request.params.slug),
  );
}
