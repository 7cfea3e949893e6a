export { readFilters } from './filters.ts';

export const importProblemsPage = () => import('./page.tsx');
