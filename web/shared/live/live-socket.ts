import ReconnectingSocket from 'partysocket/ws';
import type { LiveMessage, LiveRequest } from '#server/contract/live.ts';
import type { SequencedEvent } from './submission-progress.ts';

/** The one socket of this tab: all watched submissions share it, and each resumes after its last event. */

export type ConnectionState = 'idle' | 'online' | 'reconnecting' | 'offline';

interface Watcher {
  readonly onEvent: (event: SequencedEvent) => void;
  /** The server does not know the submission on this session. */
  readonly onUnknown: () => void;
}

export interface LiveSocket {
  /** Opens the socket ahead of the first watch; harmless when it is open. */
  readonly connect: () => void;
  /** Tells every event after `after`, each once, through any number of reconnections. Returns the way to stop. */
  readonly watch: (submission: string, after: number, watcher: Watcher) => () => void;
  readonly state: () => ConnectionState;
  readonly subscribe: (onChange: () => void) => () => void;
}

const heartbeatMs = 15_000;
const answerMs = 8_000;
/** After so many failed attempts the state is `offline`, and submissions are polled. */
const failuresUntilOffline = 3;

export function createLiveSocket(url: string): LiveSocket {
  const watched = new Map<string, { after: number; readonly watcher: Watcher; retried: boolean }>();
  const listeners = new Set<() => void>();
  let current: ConnectionState = navigator.onLine ? 'idle' : 'offline';
  let isStarted = false;
  let failures = 0;
  let lastHeardAt = 0;

  const socket = new ReconnectingSocket(url, undefined, {
    startClosed: true,
    minReconnectionDelay: 150,
    // Back within a second of the network; the random part spreads the clients of a restarted server.
    maxReconnectionDelay: 600 + Math.random() * 400,
    connectionTimeout: 5_000,
    maxEnqueuedMessages: 0,
  });

  socket.addEventListener('open', () => {
    failures = 0;
    lastHeardAt = Date.now();
    become('online');
    for (const [submission, { after }] of watched) send({ type: 'watch', submission, after });
  });
  socket.addEventListener('close', () => {
    failures += 1;
    become(!navigator.onLine || failures > failuresUntilOffline ? 'offline' : 'reconnecting');
  });
  socket.addEventListener('message', (message) => {
    lastHeardAt = Date.now();
    // Foreign border: the server makes frames from server/contract/live.ts only.
    hear(JSON.parse(String(message.data)) as LiveMessage);
  });
  window.addEventListener('online', () => (isStarted ? socket.reconnect() : become('idle')));
  window.addEventListener('offline', () => become('offline'));
  setInterval(heartbeat, heartbeatMs);

  function hear(message: LiveMessage): void {
    if (message.type === 'pong' || message.submission === undefined) return;
    const entry = watched.get(message.submission);
    if (entry === undefined) return;
    if (message.type === 'error') return resumeOrGiveUp(message.submission);
    if (message.seq <= entry.after) return;
    if (message.seq > entry.after + 1) {
      return send({ type: 'watch', submission: message.submission, after: entry.after });
    }
    entry.after = message.seq;
    entry.watcher.onEvent({ seq: message.seq, event: message.event });
  }

  /** A socket opened before the session began does not know its submissions: a new one does. */
  function resumeOrGiveUp(submission: string): void {
    const entry = watched.get(submission);
    if (entry === undefined) return;
    if (entry.retried) return entry.watcher.onUnknown();
    entry.retried = true;
    socket.reconnect();
  }

  function heartbeat(): void {
    if (socket.readyState !== socket.OPEN) return;
    send({ type: 'ping' });
    const askedAt = Date.now();
    setTimeout(() => {
      if (lastHeardAt < askedAt && socket.readyState === socket.OPEN) socket.reconnect();
    }, answerMs);
  }

  function send(request: LiveRequest): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(request));
  }

  function become(next: ConnectionState): void {
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener();
  }

  function connect(): void {
    if (isStarted) return;
    isStarted = true;
    socket.reconnect();
  }

  return {
    connect,
    watch(submission, after, watcher) {
      watched.set(submission, { after, watcher, retried: false });
      connect();
      send({ type: 'watch', submission, after });
      return () => {
        watched.delete(submission);
        send({ type: 'unwatch', submission });
      };
    },
    state: () => current,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
