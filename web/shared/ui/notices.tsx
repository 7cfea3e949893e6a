import type { NotificationData } from '@mantine/notifications';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { createFlag } from './flag.ts';

const wanted = createFlag();

const NoticeHost = lazy(() => import('./notice-host.tsx').then((module) => ({ default: module.NoticeHost })));

/** Where notices appear; loaded with the first of them. */
export function Notices() {
  const isWanted = useSyncExternalStore(wanted.subscribe, wanted.get);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <NoticeHost />
    </Suspense>
  );
}

/** Shows a notice at the bottom of the page; one with the same id takes the place of the other. */
export async function showNotice(notice: NotificationData & { readonly id: string }): Promise<void> {
  wanted.set(true);
  const { notifications } = await import('@mantine/notifications');
  notifications.hide(notice.id);
  notifications.show(notice);
}

export async function hideNotice(id: string): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.hide(id);
}
