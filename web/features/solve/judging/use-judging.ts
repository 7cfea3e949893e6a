import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { NewSubmission, SubmissionView } from '#server/contract/submissions.ts';
import { problemsQuery } from '../../../shared/api/problems.ts';
import { cancelSubmission, createSubmission, historyQuery } from '../../../shared/api/submissions.ts';
import { useLive } from '../../../shared/live/live-context.tsx';
import { isOver, type Progress } from '../../../shared/live/submission-progress.ts';
import { useSubmissionProgress } from '../../../shared/live/use-submission-progress.ts';

/** One submission at a time: sending it, following it, and taking up one that a reload left behind. */
export function useJudging(slug: string): Judging {
  const queryClient = useQueryClient();
  const live = useLive();
  const [active, setActive] = useState<SubmissionView | null>(null);
  const [isSending, setSending] = useState(false);
  const progress = useSubmissionProgress(active);
  const isRunning = isSending || (progress !== null && !isOver(progress));
  const { data: history } = useQuery(historyQuery(slug));

  const left = history?.find(({ state }) => state === 'queued' || state === 'judging');
  if (left !== undefined && active === null) setActive(left);

  // A history means a session, and with a session the socket can be open before the first verdict is due.
  const hasSession = history !== undefined && history.length > 0;
  useEffect(() => {
    if (hasSession) live.connect();
  }, [hasSession, live]);

  const stage = progress?.stage;
  const verdict = progress?.verdict;
  useEffect(() => {
    if (stage !== 'finished' && stage !== 'settled') return;
    void queryClient.invalidateQueries({ queryKey: historyQuery(slug).queryKey });
    void queryClient.invalidateQueries({ queryKey: problemsQuery.queryKey });
    if (verdict === 'AC') void queryClient.invalidateQueries({ queryKey: ['problem', slug], exact: true });
  }, [stage, verdict, slug, queryClient]);

  return {
    active,
    progress,
    isSending,
    isRunning,
    async send(submission) {
      setSending(true);
      try {
        setActive(await createSubmission(submission));
      } finally {
        setSending(false);
      }
    },
    async cancel() {
      if (active !== null) await cancelSubmission(active.id);
    },
  };
}

export interface Judging {
  /** The submission whose results are on the screen. */
  readonly active: SubmissionView | null;
  readonly progress: Progress | null;
  readonly isSending: boolean;
  /** Sending or not finished yet. */
  readonly isRunning: boolean;
  /** @throws ApiError when the server refuses */
  readonly send: (submission: NewSubmission) => Promise<void>;
  readonly cancel: () => Promise<void>;
}
