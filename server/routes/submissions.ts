import { z } from 'zod';
import type { AccountParts } from '../accounts.ts';
import { newSubmission, submissionPage, submissionsQuery, submissionView } from '../contract/submissions.ts';
import type { Api } from '../http/api.ts';
import { userOf, writerOf } from '../http/identity.ts';
import {
  cancelSubmission,
  checkSubmission,
  findSubmission,
  listSubmissions,
  submit,
  type SubmissionParts,
} from '../submissions.ts';

const byId = z.object({ id: z.string() });
const tags = ['submissions'];

export function submissionRoutes(api: Api, accounts: AccountParts, parts: SubmissionParts): void {
  api.post(
    '/api/submissions',
    { schema: { tags, summary: 'Submit or run', body: newSubmission, response: { 202: submissionView } } },
    async (request, reply) => {
      const checked = checkSubmission(parts, request.body);
      const user = await writerOf(accounts, request, reply);
      const submission = await submit(parts, user, checked);
      request.log.info({ submission: submission.id, slug: submission.slug }, 'submitted');
      return reply.status(202).send(submission);
    },
  );
  api.get(
    '/api/submissions',
    {
      schema: {
        tags,
        summary: 'Own submissions, newest first',
        querystring: submissionsQuery,
        response: { 200: submissionPage },
      },
    },
    (request) => listSubmissions(parts, userOf(request), request.query),
  );
  api.get(
    '/api/submissions/:id',
    { schema: { tags, summary: 'One submission', params: byId, response: { 200: submissionView } } },
    (request) => findSubmission(parts, userOf(request), request.params.id),
  );
  api.post(
    '/api/submissions/:id/cancel',
    {
      schema: {
        tags,
        summary: 'End it; a finished one stays as it is',
        params: byId,
        response: { 200: submissionView },
      },
    },
    (request) => cancelSubmission(parts, userOf(request), request.params.id),
  );
}
