import './mantine.css.ts';
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../shared/api/query-client.ts';
import { startI18n } from '../shared/i18n/index.ts';
import { LiveContext } from '../shared/live/live-context.tsx';
import { Notices } from '../shared/ui/notices.tsx';
import { createLiveSocket } from '../shared/live/live-socket.ts';
import { createAppRouter } from './router.tsx';
import { theme } from './theme.ts';

/** The composition root: the only place where the parts of the page are chosen and put together. */

const queryClient = createQueryClient();
const live = createLiveSocket(`${location.origin.replace(/^http/, 'ws')}/api/live`);
const router = createAppRouter(queryClient);
const colorSchemeManager = localStorageColorSchemeManager({ key: 'mianjin.color-scheme' });

await startI18n();

const root = document.getElementById('root');
if (root === null) throw new Error('expected an element with the id "root" in index.html, found none');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorSchemeManager}>
      <QueryClientProvider client={queryClient}>
        <LiveContext value={live}>
          <Notices />
          <RouterProvider router={router} />
        </LiveContext>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
