import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const web = fileURLToPath(new URL('.', import.meta.url));

/** The server that `npm run dev` talks to. */
const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: web,
  plugins: [react()],
  worker: { format: 'es' },
  server: { proxy: { '/api': { target: api, ws: true } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The CSP allows fonts and images from our origin only, not from data: addresses.
    assetsInlineLimit: 0,
    // Which file needs which: tests/e2e/budget.test.ts adds up what a page loads first.
    manifest: true,
    chunkSizeWarningLimit: 8000,
  },
});
