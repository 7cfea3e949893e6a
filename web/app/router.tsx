import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { importProblemsPage, readFilters } from '../features/problems/index.ts';
import { importSolvePage, readSolveSearch } from '../features/solve/index.ts';
import { problemQuery, problemsQuery } from '../shared/api/problems.ts';
import { loadTexts } from '../shared/i18n/index.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';

const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/problems', replace: true });
  },
});

const problemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/problems',
  validateSearch: readFilters,
  // Not awaited: the page draws its skeleton at once.
  loader: ({ context }) => void context.queryClient.prefetchQuery(problemsQuery),
  component: lazyRouteComponent(importProblemsPage, 'ProblemsPage'),
});

const solveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/problems/$slug',
  validateSearch: readSolveSearch,
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(problemQuery(params.slug));
    await loadTexts('solve');
  },
  component: lazyRouteComponent(importSolvePage, 'SolvePage'),
});

const routeTree = rootRoute.addChildren([homeRoute, problemsRoute, solveRoute]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
