import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { NewSubmission, submissionPage, SubmissionView } from '#server/contract/submissions.ts';
import { ApiError } from './api-error.ts';
import { request } from './request.ts';

const historyLength = 50;
const retryDelaysMs = [300, 1000, 2500];

/** Own submissions of a problem, newest first, runs included. */
export const historyQuery = (slug: string) =>
  queryOptions({
    queryKey: ['submissions', slug],
    queryFn: async ({ signal }) => {
      const page = await request<z.infer<typeof submissionPage>>(
        `/api/submissions?slug=${slug}&limit=${historyLength}`,
        { signal },
      );
      return page.items;
    },
  });

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id],
    queryFn: ({ signal }) => request<SubmissionView>(`/api/submissions/${id}`, { signal }),
  });

export async function fetchSubmission(id: string): Promise<SubmissionView> {
  return request(`/api/submissions/${id}`);
}

/** Sends a submission; a lost answer is asked for again under the same `clientId`, so nothing is judged twice. */
export async function createSubmission(submission: NewSubmission): Promise<SubmissionView> {
  const body = { ...submission, clientId: newClientId() };
  for (const delayMs of retryDelaysMs) {
    try {
      return await request('/api/submissions', { method: 'POST', body });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'network') throw error;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
  }
  return request('/api/submissions', { method: 'POST', body });
}

export async function cancelSubmission(id: string): Promise<SubmissionView> {
  return request(`/api/submissions/${id}/cancel`, { method: 'POST' });
}

/** 128 random bits; `crypto.randomUUID` does not exist on a plain http address in the local network. */
function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
