export { readSolveSearch } from './solve-search.ts';

export const importSolvePage = () => import('./page.tsx');
