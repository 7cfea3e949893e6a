import { createContext, use, useSyncExternalStore } from 'react';
import type { ConnectionState, LiveSocket } from './live-socket.ts';

/** The composition root (app/main.tsx) puts the tab's one socket here. */
export const LiveContext = createContext<LiveSocket | null>(null);

export function useLive(): LiveSocket {
  const live = use(LiveContext);
  if (live === null) throw new Error('expected a LiveContext above this component, found none');
  return live;
}

export function useConnectionState(): ConnectionState {
  const live = useLive();
  return useSyncExternalStore(live.subscribe, live.state);
}
