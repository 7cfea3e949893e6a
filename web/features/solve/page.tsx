import 'katex/dist/katex.min.css';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ProblemView } from '#server/contract/problems.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { problemQuery } from '../../shared/api/problems.ts';
import { preloadEditor } from '../../shared/editor/code-editor.tsx';
import { titleOf, useLanguage } from '../../shared/i18n/index.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { MissingProblem } from './layout/missing-problem.tsx';
import { SolveSkeleton } from './layout/solve-skeleton.tsx';
import { wideScreen } from './layout/wide-screen.ts';
import { Workspace } from './layout/workspace.tsx';
import { SolveContext } from './solve-context.tsx';
import { useSolveKeys } from './use-solve-keys.ts';
import { useSolveState } from './use-solve-state.tsx';

export function SolvePage() {
  const { slug } = useParams({ from: '/problems/$slug' });
  const { data: problem, error, refetch } = useQuery(problemQuery(slug));
  useEffect(() => preloadEditor(matchMedia(wideScreen).matches ? 'full' : 'light'), []);
  if (problem !== undefined) return <SolveProblem key={slug} problem={problem} />;
  if (error instanceof ApiError && error.code === 'not_found') return <MissingProblem />;
  return error === null ? <SolveSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />;
}

function SolveProblem({ problem }: { readonly problem: ProblemView }) {
  useDocumentTitle(`${titleOf(problem, useLanguage())} · Mianjin`);
  const solve = useSolveState(problem);
  useSolveKeys(solve);
  return (
    <SolveContext value={solve}>
      <Workspace />
    </SolveContext>
  );
}
