import { useEffect, useReducer } from 'react';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { fetchSubmission } from '../api/submissions.ts';
import { createFrameBatch } from './frame-batch.ts';
import { useConnectionState, useLive } from './live-context.tsx';
import {
  advance,
  isOver,
  progressOf,
  withSnapshot,
  type Progress,
  type SequencedEvent,
} from './submission-progress.ts';

const pollMs = 1_500;

/**
 * Follows a submission to its end: over the socket, and by asking while there is none. Null when there is nothing
 * to follow. A new object, even of the same submission, starts over.
 */
export function useSubmissionProgress(submission: SubmissionView | null): Progress | null {
  const live = useLive();
  const connection = useConnectionState();
  const [followed, tell] = useReducer(follow, null);
  const id = submission?.id ?? null;
  const progress =
    submission === null ? null : followed?.id === id ? followed.progress : progressOf(submission);

  useEffect(() => {
    if (submission === null || isOver(progressOf(submission))) return;
    tell({ type: 'start', submission });
    const batch = createFrameBatch<SequencedEvent>((events) =>
      tell({ type: 'events', id: submission.id, events }),
    );
    const ask = () =>
      fetchSubmission(submission.id).then((view) => tell({ type: 'snapshot', view }), ignoreUntilNext);
    const stop = live.watch(submission.id, 0, { onEvent: batch.push, onUnknown: () => void ask() });
    return () => {
      stop();
      batch.cancel();
    };
  }, [submission, live]);

  const mustPoll =
    id !== null && connection === 'offline' && progress !== null && progress.stage !== 'settled';
  useEffect(() => {
    if (!mustPoll) return;
    const timer = setInterval(() => {
      fetchSubmission(id).then((view) => tell({ type: 'snapshot', view }), ignoreUntilNext);
    }, pollMs);
    return () => clearInterval(timer);
  }, [mustPoll, id]);

  return progress;
}

type Followed = { readonly id: string; readonly progress: Progress } | null;

type Told =
  | { readonly type: 'start'; readonly submission: SubmissionView }
  | { readonly type: 'events'; readonly id: string; readonly events: readonly SequencedEvent[] }
  | { readonly type: 'snapshot'; readonly view: SubmissionView };

function follow(followed: Followed, told: Told): Followed {
  if (told.type === 'start') return { id: told.submission.id, progress: progressOf(told.submission) };
  const id = told.type === 'events' ? told.id : told.view.id;
  if (followed?.id !== id) return followed;
  const progress =
    told.type === 'events'
      ? advance(followed.progress, told.events)
      : withSnapshot(followed.progress, told.view);
  return { id, progress };
}

/** A failed poll is no news: the connection chip tells it, and the next one follows. */
function ignoreUntilNext(): void {}
